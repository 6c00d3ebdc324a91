package org.kontor.access.internal;

import java.util.List;
import java.util.Map;
import org.kontor.access.Role;
import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/** Changes roles. */
final class RoleBook {

    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_DIGEST = 4000;
    private static final Messages MESSAGES = Messages.of(RoleBook.class);

    List<Role> all(Session session) {
        return session.query(RoleEntity.class,
                "SELECT DISTINCT r FROM AppRole r LEFT JOIN FETCH r.permissionParts ORDER BY r.nameSort, r.id",
                Map.of())
                .stream().map(RoleEntity::role).toList();
    }

    Result<Role> save(Session session, Role role) {
        final var checks = new Checks().required("name", role.name(), RoleEntity.NAME_LENGTH);
        checks.that("name", !isTaken(session, role), MESSAGES.message("role.name.taken", role.name().strip()));
        checks.that("name", role.name().indexOf(';') < 0, MESSAGES.message("name.semicolon"));
        checks.that("permissions", role.permissions().stream().map(p -> p.recordKind() + '/' + p.right()).distinct()
                .count() == role.permissions().size(), MESSAGES.message("role.permission.twice"));
        checks.that("permissions", RoleEntity.digest(role.permissions()).length() <= LONGEST_DIGEST,
                MESSAGES.message("role.permissions.many"));
        for (var permission : role.permissions()) {
            checks.required("permissions", permission.recordKind(), LONGEST_KIND)
                    .required("permissions", permission.right()).required("permissions", permission.whose());
        }
        return checks.then(() -> {
            final var entity = role.id() == 0 ? new RoleEntity((String) null)
                    : session.change(RoleEntity.class, role.id(), role.version());
            entity.name(role.name());
            entity.permissions(role.permissions());
            if (role.id() == 0) {
                session.add(entity);
            }
            session.flush();
            return Result.done(entity.role());
        });
    }

    private static boolean isTaken(Session session, Role role) {
        return role.name().length() <= RoleEntity.NAME_LENGTH && role.name().indexOf('\0') < 0
                && !session.sql("SELECT ID FROM APP_ROLE WHERE NAME_LOWER = ? AND ID <> ?",
                        List.of(SortKeys.lower(role.name()), role.id()), row -> row.id("ID")).isEmpty();
    }
}

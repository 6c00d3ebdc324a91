package org.kontor.access.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.access.Group;
import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/** Changes groups. */
final class GroupBook {

    private static final Messages MESSAGES = Messages.of(GroupBook.class);
    private static final String MEMBERS_DIGEST = "SELECT G.ID AS ID, G.NAME AS NAME FROM MEMBERSHIP M"
            + " JOIN APP_GROUP G ON G.ID = M.GROUP_ID WHERE M.USER_ID = ? ORDER BY M.PLACE";

    Result<Group> save(Session session, Group group) {
        final var known = Directory.groups(session).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        final var checks = new Checks().required("name", group.name(), GroupEntity.NAME_LENGTH);
        checks.that("name", known.values().stream().noneMatch(other -> other.id() != group.id()
                && SortKeys.lower(other.name()).equals(SortKeys.lower(group.name()))),
                MESSAGES.message("group.name.taken", group.name().strip()));
        checks.that("name", group.name().indexOf(';') < 0, MESSAGES.message("name.semicolon"));
        checks.that("parent", group.parent() == null || known.containsKey(group.parent().id()),
                MESSAGES.message("group.gone"));
        checks.that("parent", group.parent() == null || !closesCircle(known, group),
                MESSAGES.message("group.circle", group.name().strip()));
        checks.that("head", group.head() == null
                || !UserLookup.byIds(session, List.of(group.head().id())).isEmpty(), MESSAGES.message("user.gone"));
        return checks.then(() -> Result.done(write(session, group)));
    }

    private Group write(Session session, Group group) {
        final var entity = group.id() == 0 ? GroupEntity.blank()
                : session.change(GroupEntity.class, group.id(), group.version());
        final var renamed = group.id() != 0 && !entity.name().equals(group.name().strip());
        entity.name(group.name());
        entity.headId(group.head() == null ? null : group.head().id());
        entity.parentId(group.parent() == null ? null : group.parent().id());
        if (group.id() == 0) {
            session.add(entity);
        }
        session.flush();
        if (renamed) {
            renameInMembers(session, entity.getId());
        }
        return Directory.groups(session).stream().filter(g -> g.id() == entity.getId()).findFirst().orElseThrow();
    }

    /** The members' own text of group names follows. */
    private static void renameInMembers(Session session, long groupId) {
        final var members = session.query(UserEntity.class,
                "SELECT u FROM AppUser u WHERE :groupId MEMBER OF u.groupIds", Map.of("groupId", groupId));
        for (var member : members) {
            member.groups(session.sql(MEMBERS_DIGEST, List.of(member.getId()), row -> row.ref("ID", "NAME")));
        }
        session.flush();
    }

    private static boolean closesCircle(Map<Long, Group> known, Group group) {
        final var seen = new HashSet<Long>();
        for (Ref above = group.parent(); above != null; above = parentOf(known, above)) {
            if (above.id() == group.id() || !seen.add(above.id())) {
                return true;
            }
        }
        return false;
    }

    private static Ref parentOf(Map<Long, Group> known, Ref group) {
        final var found = known.get(group.id());
        return found == null ? null : found.parent();
    }
}

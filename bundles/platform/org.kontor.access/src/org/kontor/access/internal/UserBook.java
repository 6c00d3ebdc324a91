package org.kontor.access.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/** Changes users. The store asks for the rights; the rules are here. */
final class UserBook {

    /** So that the names fit into the text that lists and the audit trail show. */
    private static final int MOST_GROUPS = 30;
    private static final String NAMES = "SELECT ID, NAME FROM ";
    private static final Messages MESSAGES = Messages.of(UserBook.class);

    Result<User> save(Session session, User user) {
        final var groups = named(session, "APP_GROUP", user.groups());
        final var roles = named(session, "APP_ROLE", user.roles());
        final var checks = check(user);
        checks.that("groups", groups.stream().allMatch(Objects::nonNull), MESSAGES.message("user.group.gone"));
        checks.that("groups", groups.size() <= MOST_GROUPS, MESSAGES.message("user.groups.many", MOST_GROUPS));
        checks.that("roles", roles.stream().allMatch(Objects::nonNull), MESSAGES.message("user.role.gone"));
        checks.that("roles", roles.size() <= MOST_GROUPS, MESSAGES.message("user.roles.many", MOST_GROUPS));
        checks.that("login", !isTaken(session, user), MESSAGES.message("user.login.taken", user.login().strip()));
        if (user.id() != 0 && !user.administrator()) {
            checks.that("administrator", !isLastAdministrator(session, user.id()),
                    MESSAGES.message("user.last.administrator"));
        }
        return checks.then(() -> {
            final var entity = user.id() == 0 ? UserEntity.blank()
                    : session.change(UserEntity.class, user.id(), user.version());
            entity.login(user.login());
            entity.name(user.name());
            entity.email(user.email());
            entity.administrator(user.administrator());
            entity.groups(groups);
            entity.roles(roles);
            return done(session, user.id() == 0 ? session.add(entity) : entity);
        });
    }

    static Checks check(User user) {
        final var checks = new Checks().required("login", user.login(), UserEntity.LOGIN_LENGTH)
                .required("name", user.name(), UserEntity.NAME_LENGTH)
                .text("email", user.email(), UserEntity.EMAIL_LENGTH);
        if (checks.problems().isEmpty()) {
            checks.email("email", user.email().strip());
            checks.that("login", user.login().strip().chars().noneMatch(Character::isWhitespace),
                    MESSAGES.message("user.login.blank"));
        }
        return checks;
    }

    private static boolean isTaken(Session session, User user) {
        return user.login().length() <= UserEntity.LOGIN_LENGTH && user.login().indexOf('\0') < 0
                && !session.sql("SELECT ID FROM APP_USER WHERE LOGIN_LOWER = ? AND ID <> ?",
                        List.of(SortKeys.lower(user.login()), user.id()), row -> row.id("ID")).isEmpty();
    }

    /** With the names that the database has; null for a reference that leads nowhere. */
    private static List<Ref> named(Session session, String table, List<Ref> refs) {
        final var ids = refs.stream().map(Ref::id).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        final var found = new HashMap<Long, Ref>();
        session.sql(NAMES + table + " WHERE ID IN (" + "?, ".repeat(ids.size() - 1) + "?)", ids,
                row -> found.put(row.id("ID"), row.ref("ID", "NAME")));
        return ids.stream().map(found::get).toList();
    }

    /** {@code hash} takes its time to be made: before the transaction. */
    Result<User> setPassword(Session session, long userId, String hash) {
        return changed(session, userId, (s, entity) -> {
            if (s.sqlUpdate("UPDATE CREDENTIAL SET PASSWORD_HASH = ? WHERE USER_ID = ?", List.of(hash, userId)) == 0) {
                s.sqlUpdate("INSERT INTO CREDENTIAL (PASSWORD_HASH, USER_ID) VALUES (?, ?)", List.of(hash, userId));
            }
            entity.state(SignInState.PASSWORD);
            entity.passwordSetAt(Instant.now());
            return done(s, entity);
        });
    }

    Result<User> removePassword(Session session, long userId, boolean embedded) {
        lockAdministrators(session);
        final var administrators = administrators(session);
        if (!embedded || !administrators.equals(List.of(userId))) {
            return Result.rejected("password", MESSAGES.message("password.needed"));
        }
        return changed(session, userId, (s, entity) -> {
            s.sqlUpdate("DELETE FROM CREDENTIAL WHERE USER_ID = ?", List.of(userId));
            entity.state(SignInState.NO_PASSWORD);
            entity.passwordSetAt(null);
            return done(s, entity);
        });
    }

    Result<User> disable(Session session, long userId) {
        if (isLastAdministrator(session, userId)) {
            return Result.rejected("", MESSAGES.message("user.last.administrator"));
        }
        return changed(session, userId, (s, entity) -> {
            s.sqlUpdate("DELETE FROM CREDENTIAL WHERE USER_ID = ?", List.of(userId));
            entity.state(SignInState.DISABLED);
            return done(s, entity);
        });
    }

    private static Result<User> changed(Session session, long userId,
            BiFunction<Session, UserEntity, Result<User>> change) {
        return session.find(UserEntity.class, userId)
                .map(found -> change.apply(session, session.change(UserEntity.class, userId, found.getVersion())))
                .orElseGet(() -> Result.rejected("", MESSAGES.message("user.gone")));
    }

    private static Result<User> done(Session session, UserEntity entity) {
        session.flush();
        return Result.done(Directory.user(session, entity.getId()).orElseThrow());
    }

    private static boolean isLastAdministrator(Session session, long userId) {
        lockAdministrators(session);
        return administrators(session).equals(List.of(userId));
    }

    /** So that two administrators do not take the right from each other at the same moment. */
    private static void lockAdministrators(Session session) {
        session.sqlUpdate("UPDATE APP_USER SET VERSION = VERSION WHERE ADMINISTRATOR", List.of());
    }

    private static List<Long> administrators(Session session) {
        return session.sql("SELECT ID FROM APP_USER WHERE ADMINISTRATOR AND STATE <> 'DISABLED'", List.of(),
                row -> row.id("ID"));
    }
}

package org.kontor.access.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.access.Group;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.base.Caller;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.SortKeys;
import org.kontor.store.RowReader;
import org.kontor.store.Session;

/** Reads users, groups and rights in a number of statements that does not depend on how many there are. */
final class Directory {

    private static final String USER = "SELECT ID, VERSION, LOGIN, NAME, EMAIL, STATE, ADMINISTRATOR FROM APP_USER";

    private Directory() {
    }

    static Optional<User> user(Session session, long id) {
        return first(session, USER + " WHERE ID = ?", id);
    }

    static Optional<User> userByLogin(Session session, String login) {
        if (login.length() > UserEntity.LOGIN_LENGTH || login.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return first(session, USER + " WHERE LOGIN_LOWER = ?", SortKeys.lower(login));
    }

    private static Optional<User> first(Session session, String sql, Object parameter) {
        final var rows = session.sql(sql, List.of(parameter), row -> new User(row.id("ID"), row.id("VERSION"),
                row.text("LOGIN"), row.text("NAME"), row.text("EMAIL") == null ? "" : row.text("EMAIL"),
                SignInState.valueOf(row.text("STATE")), row.bool("ADMINISTRATOR"), List.of(), List.of()));
        return rows.stream().findFirst().map(u -> new User(u.id(), u.version(), u.login(), u.name(), u.email(),
                u.state(), u.administrator(), groupsOf(session, u.id()), rolesOf(session, u.id())));
    }

    private static List<Ref> groupsOf(Session session, long userId) {
        return session.sql("SELECT G.ID AS ID, G.NAME AS NAME FROM MEMBERSHIP M JOIN APP_GROUP G ON G.ID = M.GROUP_ID"
                + " WHERE M.USER_ID = ? ORDER BY M.PLACE", List.of(userId), row -> row.ref("ID", "NAME"));
    }

    private static List<Ref> rolesOf(Session session, long userId) {
        return session.sql("SELECT R.ID AS ID, R.NAME AS NAME FROM USER_ROLE U JOIN APP_ROLE R ON R.ID = U.ROLE_ID"
                + " WHERE U.USER_ID = ? ORDER BY U.PLACE", List.of(userId), row -> row.ref("ID", "NAME"));
    }

    static List<Group> groups(Session session) {
        return session.sql("SELECT G.ID AS ID, G.VERSION AS VERSION, G.NAME AS NAME, G.HEAD_ID AS HEAD_ID,"
                + " U.NAME AS HEAD_NAME, G.PARENT_ID AS PARENT_ID, P.NAME AS PARENT_NAME FROM APP_GROUP G"
                + " LEFT JOIN APP_USER U ON U.ID = G.HEAD_ID LEFT JOIN APP_GROUP P ON P.ID = G.PARENT_ID"
                + " ORDER BY G.NAME_SORT, G.ID", List.of(),
                row -> new Group(row.id("ID"), row.id("VERSION"), row.text("NAME"), row.ref("HEAD_ID", "HEAD_NAME"),
                        row.ref("PARENT_ID", "PARENT_NAME")));
    }

    static Rights rights(Session session, User user) {
        final var caller = new Caller(user.id(), user.name());
        if (user.administrator()) {
            return Rights.ofAdministrator(caller);
        }
        final var permissions = session.sql("SELECT P.RECORD_KIND AS RECORD_KIND, P.RIGHT_NAME AS RIGHT_NAME,"
                + " P.WHOSE AS WHOSE FROM USER_ROLE U JOIN ROLE_PERMISSION P ON P.ROLE_ID = U.ROLE_ID"
                + " WHERE U.USER_ID = ?", List.of(user.id()), Directory::permission);
        return Rights.of(caller, permissions, colleagues(session, user));
    }

    private static Permission permission(RowReader row) {
        return new Permission(row.text("RECORD_KIND"), Right.valueOf(row.text("RIGHT_NAME")),
                Whose.valueOf(row.text("WHOSE")));
    }

    /** Members and heads of the groups that the user belongs to or heads, and of all groups below them. */
    private static Set<Long> colleagues(Session session, User user) {
        final Map<Long, List<Long>> below = new HashMap<>();
        final Map<Long, Long> heads = new HashMap<>();
        for (var group : groups(session)) {
            if (group.parent() != null) {
                below.computeIfAbsent(group.parent().id(), k -> new ArrayList<>()).add(group.id());
            }
            if (group.head() != null) {
                heads.put(group.id(), group.head().id());
            }
        }
        final var open = new ArrayDeque<>(user.groups().stream().map(Ref::id).toList());
        heads.forEach((group, head) -> {
            if (head == user.id()) {
                open.add(group);
            }
        });
        final Set<Long> groups = new HashSet<>();
        while (!open.isEmpty()) {
            final var group = open.remove();
            if (groups.add(group)) {
                open.addAll(below.getOrDefault(group, List.of()));
            }
        }
        final Set<Long> colleagues = new HashSet<>();
        groups.stream().map(heads::get).filter(h -> h != null).forEach(colleagues::add);
        session.sql("SELECT USER_ID, GROUP_ID FROM MEMBERSHIP", List.of(),
                row -> groups.contains(row.id("GROUP_ID")) && colleagues.add(row.id("USER_ID")));
        return colleagues;
    }

    /** Whether an administrator is there who can get in. */
    static boolean hasAdministrator(Session session, boolean embedded) {
        final var states = session.sql("SELECT STATE FROM APP_USER WHERE ADMINISTRATOR", List.of(),
                row -> SignInState.valueOf(row.text("STATE")));
        return states.stream().anyMatch(s -> s == SignInState.PASSWORD || embedded && s != SignInState.DISABLED);
    }
}

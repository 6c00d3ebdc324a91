package org.kontor.access.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/**
 * All users, groups and roles in memory during an import, the ones that it makes included: so that a dry run counts
 * what a real one would do. New ones have ids below zero until they are written.
 */
final class UserModel {

    private final Map<Long, UserDraft> users = new LinkedHashMap<>();
    private final Map<Long, GroupDraft> groups = new LinkedHashMap<>();
    private final Map<String, Long> userIdsByName = new HashMap<>();
    private final Map<String, Long> userIdsByLogin = new HashMap<>();
    private final Map<String, Long> groupIdsByName = new HashMap<>();
    private final Map<String, Ref> rolesByName;
    private final Map<StandardRoles, Ref> standardRoles;
    private long lastNewId;

    private UserModel(Map<String, Ref> rolesByName, Map<StandardRoles, Ref> standardRoles) {
        this.rolesByName = rolesByName;
        this.standardRoles = standardRoles;
    }

    static UserModel load(Session session) {
        final Map<String, Ref> roles = new HashMap<>();
        session.sql("SELECT ID, NAME FROM APP_ROLE", List.of(),
                row -> roles.put(SortKeys.lower(row.text("NAME")), row.ref("ID", "NAME")));
        final var model = new UserModel(roles, StandardRoles.codes(session));
        session.sql("SELECT ID, VERSION, NAME, HEAD_ID, PARENT_ID FROM APP_GROUP ORDER BY ID", List.of(),
                row -> model.put(new GroupDraft(row.id("ID"), row.id("VERSION"), row.text("NAME"),
                        row.integer("HEAD_ID"), row.integer("PARENT_ID"))));
        session.sql("SELECT ID, VERSION, LOGIN, NAME, EMAIL FROM APP_USER ORDER BY ID", List.of(),
                row -> model.put(new UserDraft(row.id("ID"), row.id("VERSION"), row.text("LOGIN"), row.text("NAME"),
                        row.text("EMAIL") == null ? "" : row.text("EMAIL"), List.of(), List.of())));
        session.sql("SELECT USER_ID, GROUP_ID FROM MEMBERSHIP ORDER BY PLACE", List.of(),
                row -> model.users.get(row.id("USER_ID")).groups.add(row.id("GROUP_ID")));
        session.sql("SELECT USER_ID, ROLE_ID FROM USER_ROLE ORDER BY PLACE", List.of(),
                row -> model.users.get(row.id("USER_ID")).roles.add(row.id("ROLE_ID")));
        return model;
    }

    private UserDraft put(UserDraft user) {
        users.put(user.id, user);
        userIdsByName.putIfAbsent(SortKeys.lower(user.name), user.id);
        userIdsByLogin.put(SortKeys.lower(user.login), user.id);
        return user;
    }

    private GroupDraft put(GroupDraft group) {
        groups.put(group.id, group);
        groupIdsByName.put(SortKeys.lower(group.name), group.id);
        return group;
    }

    /** Null when there is none. */
    UserDraft userByName(String name) {
        return users.get(userIdsByName.get(SortKeys.lower(name)));
    }

    /** Null when there is none. */
    UserDraft userByLogin(String login) {
        return users.get(userIdsByLogin.get(SortKeys.lower(login)));
    }

    boolean isLoginTaken(String login) {
        return userIdsByLogin.containsKey(SortKeys.lower(login));
    }

    /** Null when there is none. */
    GroupDraft groupByName(String name) {
        return groups.get(groupIdsByName.get(SortKeys.lower(name)));
    }

    /** The group that this user heads within another; null when there is none. */
    GroupDraft groupHeadedBy(long userId, Long parent) {
        return groups.values().stream().filter(g -> g.head != null && g.head == userId
                && Objects.equals(g.parent, parent)).findFirst().orElse(null);
    }

    GroupDraft group(long id) {
        return groups.get(id);
    }

    /** Null when there is none. */
    Ref role(String name) {
        return rolesByName.get(SortKeys.lower(name));
    }

    /** Null when somebody took it away. */
    Ref role(StandardRoles role) {
        return standardRoles.get(role);
    }

    Ref roleById(long id) {
        return rolesByName.values().stream().filter(r -> r.id() == id).findFirst().orElseThrow();
    }

    UserDraft addUser(String name, String login, String email, List<Long> roles) {
        final var user = put(new UserDraft(--lastNewId, 0, login, name, email, List.of(), roles));
        user.changed = true;
        return user;
    }

    GroupDraft addGroup(String name, Long head, Long parent) {
        final var group = put(new GroupDraft(--lastNewId, 0, name, head, parent));
        group.changed = true;
        return group;
    }

    List<UserDraft> changedUsers() {
        return users.values().stream().filter(u -> u.changed).toList();
    }

    List<GroupDraft> changedGroups() {
        return groups.values().stream().filter(g -> g.changed).toList();
    }

    /** A user as the import wants it. */
    static final class UserDraft {
        final long id;
        final long version;
        final String login;
        String name;
        String email;
        List<Long> groups;
        List<Long> roles;
        boolean changed;

        private UserDraft(long id, long version, String login, String name, String email, List<Long> groups,
                List<Long> roles) {
            this.id = id;
            this.version = version;
            this.login = login;
            this.name = name;
            this.email = email;
            this.groups = new ArrayList<>(groups);
            this.roles = new ArrayList<>(roles);
        }
    }

    /** A group as the import wants it. */
    static final class GroupDraft {
        final long id;
        final long version;
        final String name;
        Long head;
        Long parent;
        boolean changed;

        private GroupDraft(long id, long version, String name, Long head, Long parent) {
            this.id = id;
            this.version = version;
            this.name = name;
            this.head = head;
            this.parent = parent;
        }
    }
}

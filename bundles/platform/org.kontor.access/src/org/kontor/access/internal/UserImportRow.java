package org.kontor.access.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.internal.UserModel.GroupDraft;
import org.kontor.access.internal.UserModel.UserDraft;
import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;

/** Takes one row of users into the model. What a row does not say stays as it is. */
final class UserImportRow {

    private static final Messages MESSAGES = Messages.of(UserImportRow.class);

    private final UserModel model;
    private final LoginNames logins;
    private final ImportRow row;
    private final String name;
    private final String manager;
    private final String office;

    UserImportRow(UserModel model, LoginNames logins, ImportRow row) {
        this.model = model;
        this.logins = logins;
        this.row = row;
        name = text("name");
        manager = text("manager");
        office = text("office");
    }

    RowOutcome take() {
        final var problems = problems();
        if (!problems.isEmpty()) {
            return RowOutcome.wrong(row, problems.toArray(Problem[]::new));
        }
        final var known = text("login").isEmpty() ? model.userByName(name) : model.userByLogin(text("login"));
        final var user = known != null ? known : newUser();
        final var before = known == null ? null : List.copyOf(known.groups);
        final var department = department(user);
        if (department != null) {
            setDepartment(user, department);
        }
        if (!text("groups").isEmpty()) {
            setGroups(user);
        }
        if (known == null) {
            return RowOutcome.of(row, RowOutcome.Kind.CREATED);
        }
        final var changed = !before.equals(known.groups) | update(known);
        known.changed |= changed;
        return RowOutcome.of(row, changed ? RowOutcome.Kind.UPDATED : RowOutcome.Kind.SKIPPED);
    }

    private List<Problem> problems() {
        final var checks = new Checks().required("name", name, UserEntity.NAME_LENGTH)
                .text("manager", manager, UserEntity.NAME_LENGTH)
                .text("office", office, GroupEntity.NAME_LENGTH)
                .text("group", text("group"), GroupEntity.NAME_LENGTH);
        checks.that("office", office.indexOf(';') < 0, MESSAGES.message("name.semicolon"));
        checks.that("group", text("group").indexOf(';') < 0, MESSAGES.message("name.semicolon"));
        for (var group : list("groups")) {
            checks.text("groups", group, GroupEntity.NAME_LENGTH);
        }
        for (var role : list("roles")) {
            checks.that("roles", model.role(role) != null, MESSAGES.message("user.role.unknown", shortened(role)));
        }
        final var login = text("login").isEmpty() ? "x" : text("login");
        UserBook.check(new User(0, 0, login, "x", text("email"), SignInState.NOT_YET, false, List.of(), List.of()))
                .problems().forEach(p -> checks.add(p.field(), p.message()));
        return checks.problems();
    }

    private UserDraft newUser() {
        final var login = text("login").isEmpty() ? logins.of(name, model::isLoginTaken) : text("login");
        final var roles = list("roles").stream().map(r -> model.role(r).id()).distinct().toList();
        final var heads = name.equalsIgnoreCase(manager);
        return model.addUser(name, login, text("email"),
                roles.isEmpty() ? standardRole(heads ? StandardRoles.SALES_MANAGER : StandardRoles.SALES_CLERK)
                        : roles);
    }

    private List<Long> standardRole(StandardRoles role) {
        final var ref = model.role(role);
        return ref == null ? List.of() : List.of(ref.id());
    }

    /** The group that the row puts the user into: the manager's team, the named one, or the office; null for none. */
    private GroupDraft department(UserDraft user) {
        final var above = office.isEmpty() ? null : groupNamed(office);
        final var parent = above == null ? null : (Long) above.id;
        if (!manager.isEmpty()) {
            return team(user, parent);
        }
        if (text("group").isEmpty() || text("group").equalsIgnoreCase(office)) {
            return above;
        }
        final var group = groupNamed(text("group"));
        completeGroup(group, group.head, parent);
        return group;
    }

    private GroupDraft team(UserDraft user, Long parent) {
        final var head = name.equalsIgnoreCase(manager) ? user : managerNamed(manager);
        final var named = text("group").isEmpty() ? null : model.groupByName(text("group"));
        if (named != null) {
            completeGroup(named, head.id, parent);
            return named;
        }
        final var team = text("group").isEmpty() ? model.groupHeadedBy(head.id, parent) : null;
        return team != null ? team : newTeam(head, parent);
    }

    private GroupDraft newTeam(UserDraft head, Long parent) {
        final var team = model.addGroup(text("group").isEmpty() ? teamName(head) : text("group"), head.id, parent);
        if (!head.groups.contains(team.id)) {
            head.groups.add(team.id);
            head.changed = true;
        }
        return team;
    }

    private String teamName(UserDraft head) {
        final var longest = GroupEntity.NAME_LENGTH - 30;
        final var base = MESSAGES.text("team.of",
                head.name.substring(0, Math.min(longest, head.name.length())).replace(';', ','));
        var team = base;
        for (var number = 2; model.groupByName(team) != null; number++) {
            team = base + " " + number;
        }
        return team;
    }

    private UserDraft managerNamed(String called) {
        final var known = model.userByName(called);
        return known != null ? known : model.addUser(called, logins.of(called, model::isLoginTaken), "",
                standardRole(StandardRoles.SALES_MANAGER));
    }

    private GroupDraft groupNamed(String called) {
        final var known = model.groupByName(called);
        return known != null ? known : model.addGroup(called, null, null);
    }

    /** A group that a row before named only gets its head and its place; one that has them keeps them. */
    private static void completeGroup(GroupDraft group, Long head, Long parent) {
        if (group.head == null && head != null) {
            group.head = head;
            group.changed = true;
        }
        if (group.parent == null && parent != null && parent != group.id) {
            group.parent = parent;
            group.changed = true;
        }
    }

    /** Leaves the department before, unless the user heads it. */
    private void setDepartment(UserDraft user, GroupDraft department) {
        if (!user.groups.isEmpty() && user.groups.getFirst() == department.id) {
            return;
        }
        final var groups = new LinkedHashSet<Long>();
        groups.add(department.id);
        user.groups.stream().skip(text("groups").isEmpty() && !headsFirst(user) ? 1 : 0).forEach(groups::add);
        user.groups = new ArrayList<>(groups);
        user.changed = true;
    }

    private boolean headsFirst(UserDraft user) {
        return user.groups.isEmpty() || Objects.equals(model.group(user.groups.getFirst()).head, user.id);
    }

    private void setGroups(UserDraft user) {
        final var groups = new LinkedHashSet<Long>();
        if (!office.isEmpty() || !manager.isEmpty() || !text("group").isEmpty()) {
            user.groups.stream().limit(1).forEach(groups::add);
        }
        list("groups").forEach(g -> groups.add(groupNamed(g).id));
        user.groups = new ArrayList<>(groups);
    }

    private boolean update(UserDraft user) {
        final var roles = list("roles").stream().map(r -> model.role(r).id()).distinct().toList();
        final var email = text("email").isEmpty() ? user.email : text("email");
        final var changed = !user.name.equals(name) || !user.email.equals(email)
                || !roles.isEmpty() && !roles.equals(user.roles);
        user.name = name;
        user.email = email;
        user.roles = roles.isEmpty() ? user.roles : new ArrayList<>(roles);
        return changed;
    }

    private String text(String field) {
        return row.text(field).strip();
    }

    private List<String> list(String field) {
        return Arrays.stream(text(field).split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String shortened(String text) {
        return text.length() > 50 ? text.substring(0, 50) + "…" : text;
    }
}

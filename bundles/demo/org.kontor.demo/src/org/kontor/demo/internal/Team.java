package org.kontor.demo.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.Role.Whose;
import org.kontor.access.User;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Right;

/** The company's own people: a head office and one sales team per nation, each with a head. */
final class Team {

    private final UserService users;
    private final List<Nation> nations;
    private final Dice dice;
    private final Set<String> logins = new HashSet<>();
    private final List<Agent> agents = new ArrayList<>();
    private int made;

    Team(UserService users, List<Nation> nations, Dice dice) {
        this.users = users;
        this.nations = nations;
        this.dice = dice;
    }

    /** So many agents per nation, and the heads. */
    void make(int perNation) {
        final var office = group(DemoTexts.text("group.sales"), null);
        final var director = user(nations.getFirst(), office, Whose.GROUP);
        head(office, director);
        for (final var nation : nations) {
            final var team = group(DemoTexts.text("group." + nation.code()), office);
            head(team, user(nation, team, Whose.GROUP));
            for (int i = 0; i < perNation; i++) {
                agents.add(new Agent(user(nation, team, Whose.OWN), nation, dice.between(0.7, 1.4),
                        dice.between(0.7, 1.4)));
            }
        }
    }

    List<Agent> agents() {
        return agents;
    }

    List<Agent> of(Nation nation) {
        return agents.stream().filter(agent -> agent.nation() == nation).toList();
    }

    int made() {
        return made;
    }

    private Group group(String name, Group parent) {
        final var known = users.groups().stream().filter(group -> group.name().equals(name)).findFirst();
        return known.orElseGet(() -> users.saveGroup(new Group(0, 0, name, null,
                parent == null ? null : new Ref(parent.id(), parent.name()))).orThrow());
    }

    private void head(Group group, Ref head) {
        users.groups().stream().filter(now -> now.id() == group.id()).findFirst().ifPresent(now -> users
                .saveGroup(new Group(now.id(), now.version(), now.name(), head, now.parent())).orThrow());
    }

    private Ref user(Nation nation, Group group, Whose rights) {
        final var people = new People(nation);
        Human human;
        String login;
        do {
            human = people.next(dice);
            login = Latin.of(human.name(), nation.code().equals("RU")).replace('-', '.');
        } while (!logins.add(login) || users.byLogin(login).isPresent());
        made++;
        final var user = users.save(new User(0, 0, login, human.name(), login + "@kontor.example",
                User.SignInState.NOT_YET, false, List.of(new Ref(group.id(), group.name())),
                role(rights).map(role -> List.of(new Ref(role.id(), role.name()))).orElse(List.of()))).orThrow();
        return new Ref(user.id(), user.name());
    }

    /** The role that lets change such records of every kind. */
    private Optional<Role> role(Whose rights) {
        return users.roles().stream().filter(role -> role.permissions().stream()
                .anyMatch(permission -> permission.recordKind().equals("*") && permission.right() == Right.CHANGE
                        && permission.whose() == rights))
                .findFirst();
    }
}

package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.access.User;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.store.AccessGuard;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class RightsTest {

    private final Office office;
    private final Map<String, User> people = new LinkedHashMap<>();

    RightsTest(TestDatabase database) {
        office = new Office(database);
    }

    /** North has two teams; each team has a head and a member; South is another office. */
    @BeforeEach
    void twoOffices() {
        office.clear();
        final var north = office.group("North", null, null);
        final var south = office.group("South", null, null);
        for (var team : List.of("red", "blue")) {
            final var head = office.added("head." + team);
            final var group = office.group(team, new Ref(head.id(), ""), north);
            people.put("head." + team, head);
            people.put(team, office.added(team, group));
        }
        people.put("northerner", office.added("northerner", north));
        people.put("southerner", office.added("southerner", south));
    }

    private void become(String login, Permission... permissions) {
        office.access.becomeSystem();
        final var user = office.users.byLogin(login).orElseThrow();
        final var roles = permissions.length == 0 ? List.<Ref>of()
                : List.of(office.role("Role of " + login, permissions));
        office.users.save(new User(user.id(), user.version(), user.login(), user.name(), user.email(), user.state(),
                false, user.groups(), roles)).orThrow();
        office.become(user);
    }

    private List<String> covered(String kind, Right right) {
        final var extent = office.access.extent(kind, right);
        return Stream.concat(people.keySet().stream(), Stream.of("nobody"))
                .filter(who -> extent.covers(who.equals("nobody") ? null : Long.valueOf(people.get(who).id())))
                .toList();
    }

    @Test
    void eachRightReachesAsFarAsItsPermission() {
        for (var right : Right.values()) {
            for (var whose : Whose.values()) {
                become("red", new Permission("deal", right, whose));
                final var expected = switch (whose) {
                    case OWN -> List.of("red");
                    case GROUP -> List.of("head.red", "red");
                    case ALL -> List.of("head.red", "red", "head.blue", "blue", "northerner", "southerner", "nobody");
                };
                assertEquals(expected, covered("deal", right), right + " " + whose);
                for (var other : Right.values()) {
                    assertEquals(other == right ? expected : List.of(), covered("deal", other));
                    assertEquals(List.of(), covered("partner", other));
                }
                office.access.becomeSystem();
                office.database.store().write(s -> s.sqlUpdate("DELETE FROM USER_ROLE", List.of())
                        + s.sqlUpdate("DELETE FROM ROLE_PERMISSION", List.of())
                        + s.sqlUpdate("DELETE FROM APP_ROLE", List.of()));
            }
        }
    }

    @Test
    void aGroupReachesDownToItsSubgroupsButNotUp() {
        become("northerner", new Permission("deal", Right.READ, Whose.GROUP));
        assertEquals(List.of("head.red", "red", "head.blue", "blue", "northerner"), covered("deal", Right.READ));
        become("blue", new Permission("deal", Right.READ, Whose.GROUP));
        assertEquals(List.of("head.blue", "blue"), covered("deal", Right.READ));
    }

    @Test
    void whoHeadsAGroupHasItsPeopleWithoutBelongingToIt() {
        become("head.red", new Permission("deal", Right.READ, Whose.GROUP));
        assertEquals(List.of("head.red", "red"), covered("deal", Right.READ));
    }

    @Test
    void theWidestOfAllRolesAndOfEveryKindCounts() {
        become("red", new Permission("*", Right.READ, Whose.GROUP), new Permission("deal", Right.READ, Whose.OWN),
                new Permission("deal", Right.CHANGE, Whose.ALL), new Permission("*", Right.CHANGE, Whose.OWN));
        assertEquals(List.of("head.red", "red"), covered("deal", Right.READ));
        assertTrue(covered("deal", Right.CHANGE).contains("nobody"));
        assertEquals(List.of("red"), covered("partner", Right.CHANGE));
        assertEquals(List.of(), covered("deal", Right.DELETE));
    }

    @Test
    void everyKindDoesNotMeanUsersGroupsAndRoles() {
        become("red", Arrays.stream(Right.values()).map(r -> new Permission("*", r, Whose.ALL))
                .toArray(Permission[]::new));
        for (var kind : List.of("user", "group", "role")) {
            assertEquals(new AccessGuard.All(), office.access.extent(kind, Right.READ));
            for (var right : List.of(Right.CREATE, Right.DELETE, Right.EXPORT)) {
                assertEquals(new AccessGuard.None(), office.access.extent(kind, right));
            }
        }
        assertEquals(List.of("red"), covered("user", Right.CHANGE));
        assertFalse(office.access.administers());
    }

    @Test
    void anAdministratorMayDoEverything() {
        office.become(office.administrator("boss"));
        for (var right : Right.values()) {
            for (var kind : List.of("deal", "user", "group", "role", "what a plug-in brings")) {
                assertEquals(new AccessGuard.All(), office.access.extent(kind, right));
            }
        }
    }

    @Test
    void theRolesOfANewDatabaseDoWhatTheirNamesSay() {
        final var roles = office.users.roles();
        assertEquals(List.of("Back office", "Sales clerk", "Sales manager"),
                roles.stream().map(r -> r.name()).toList());
        assertEquals(roles, office.users.roles(), "they are made once");
        final var clerk = roles.get(1);
        final var manager = roles.get(2);
        become("red", clerk.permissions().toArray(Permission[]::new));
        assertEquals(List.of("head.red", "red"), covered("deal", Right.READ));
        assertEquals(List.of("red"), covered("deal", Right.CHANGE));
        assertEquals(List.of(), covered("deal", Right.DELETE));
        assertTrue(covered("partner", Right.READ).contains("nobody"));
        become("head.blue", manager.permissions().toArray(Permission[]::new));
        assertEquals(List.of("head.blue", "blue"), covered("deal", Right.CHANGE));
        assertTrue(covered("partner", Right.CHANGE).contains("nobody"));
        become("southerner", roles.getFirst().permissions().toArray(Permission[]::new));
        assertTrue(covered("deal", Right.DELETE).contains("nobody"));
    }
}

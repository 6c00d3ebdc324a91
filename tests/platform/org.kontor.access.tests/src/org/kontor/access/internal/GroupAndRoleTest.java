package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.Group;
import org.kontor.access.Role;
import org.kontor.access.Role.Permission;
import org.kontor.access.Role.Whose;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.Right;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class GroupAndRoleTest {

    private final Office office;

    GroupAndRoleTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void nobodyIsThere() {
        office.clear();
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).distinct().toList();
    }

    @Test
    void groupsKnowTheirHeadAndTheGroupAbove() {
        final var head = office.added("head");
        final var north = office.group("North", null, null);
        final var team = office.users.saveGroup(new Group(0, 0, " Team ", new Ref(head.id(), "?"), north)).orThrow();
        assertEquals("Team", team.name());
        assertEquals(new Ref(head.id(), "Name of head"), team.head());
        assertEquals(north, team.parent());
        assertEquals(List.of("North", "Team"), office.users.groups().stream().map(Group::name).toList());
    }

    @Test
    void badGroupsAreSaidByField() {
        office.group("North", null, null);
        assertEquals(List.of("name"), fields(office.users.saveGroup(new Group(0, 0, " north ", null, null))));
        assertEquals(List.of("name"), fields(office.users.saveGroup(new Group(0, 0, " ", null, null))));
        assertEquals(List.of("name"), fields(office.users.saveGroup(new Group(0, 0, "a;b", null, null))));
        assertEquals(List.of("name"), fields(office.users.saveGroup(new Group(0, 0, "x".repeat(101), null, null))));
        final var gone = new Ref(-4, "gone");
        assertEquals(List.of("parent", "head"), fields(office.users.saveGroup(new Group(0, 0, "New", gone, gone))));
    }

    @Test
    void aGroupIsNeverPartOfItself() {
        final var top = office.group("Top", null, null);
        final var middle = office.group("Middle", null, top);
        final var bottom = office.group("Bottom", null, middle);
        for (var above : List.of(top, middle, bottom)) {
            assertEquals(List.of("parent"), fields(office.users.saveGroup(new Group(top.id(), 1, "Top", null, above))));
        }
    }

    @Test
    void aRenamedGroupIsRenamedWhereItsMembersAreListed() {
        final var group = office.group("Old", null, null);
        final var other = office.group("Other", null, null);
        office.added("jan", other, group);
        final var known = office.users.groups().stream().filter(g -> g.id() == group.id()).findFirst().orElseThrow();
        office.users.saveGroup(new Group(known.id(), known.version(), "New", null, null)).orThrow();
        final var rows = office.list.page(PageRequest.first(10).where(Filter.of("groups", Operator.CONTAINS, "new")));
        assertEquals(List.of("Other; New"), rows.rows().stream().map(r -> r.groups()).toList());
    }

    @Test
    void rolesKeepTheirPermissions() {
        final var permissions = List.of(new Permission("deal", Right.READ, Whose.GROUP),
                new Permission("deal", Right.CHANGE, Whose.OWN));
        final var role = office.users.saveRole(new Role(0, 0, "Trainee", permissions)).orThrow();
        final var fewer = office.users.saveRole(new Role(role.id(), role.version(), "Trainee",
                permissions.subList(0, 1))).orThrow();
        assertTrue(fewer.version() > role.version());
        assertEquals(permissions.subList(0, 1), office.users.roles().stream().filter(r -> r.id() == role.id())
                .findFirst().orElseThrow().permissions());
        assertTrue(office.database.store().read(s -> s.audit("role", role.id())).toString()
                .contains("deal CHANGE OWN; deal READ GROUP"));
    }

    @Test
    void badRolesAreSaidByField() {
        office.role("Trainee");
        assertEquals(List.of("name"), fields(office.users.saveRole(new Role(0, 0, "TRAINEE", List.of()))));
        final var twice = new Permission("deal", Right.READ, Whose.OWN);
        assertEquals(List.of("permissions"), fields(office.users.saveRole(new Role(0, 0, "Twice", List.of(twice,
                new Permission("deal", Right.READ, Whose.ALL))))));
        assertEquals(List.of("permissions"), fields(office.users.saveRole(new Role(0, 0, "Empty", List.of(
                new Permission("", Right.READ, Whose.ALL))))));
    }
}

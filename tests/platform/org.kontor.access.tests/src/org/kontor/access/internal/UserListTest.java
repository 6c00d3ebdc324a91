package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserRow;
import org.kontor.base.Ref;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class UserListTest {

    private final Office office;

    UserListTest(TestDatabase database) {
        office = new Office(database);
    }

    /** Łucja heads the team that Ewa belongs to; Zoe belongs nowhere. */
    @BeforeEach
    void threeUsers() {
        office.clear();
        final var north = office.group("Północ", null, null);
        final var head = save("b.head", "Łucja", "l@example.com", true, north);
        final var team = office.group("Zespół Ł", new Ref(head.id(), ""), north);
        save("c.member", "Ewa", "e@example.com", false, team, north);
        office.users.setPassword(save("a.nobody", "Zoe", "", false).id(), "correct horse".toCharArray()).orThrow();
    }

    private User save(String login, String name, String email, boolean administrator, Ref... groups) {
        return office.users.save(new User(0, 0, login, name, email, SignInState.NOT_YET, administrator,
                List.of(groups), List.of())).orThrow();
    }

    private List<String> names(PageRequest request) {
        return office.list.page(request).rows().stream().map(UserRow::name).toList();
    }

    @Test
    void aRowShowsTheDepartmentAndAllGroups() {
        final var ewa = office.list.page(PageRequest.first(10)).rows().getFirst();
        assertEquals("Zespół Ł", ewa.group().label());
        assertEquals("Łucja", ewa.manager().label());
        assertEquals("Północ", ewa.office().label());
        assertEquals("Zespół Ł; Północ", ewa.groups());
        assertEquals(null, ewa.roles());
    }

    @Test
    void itSortsByEachColumn() {
        final var all = PageRequest.first(10);
        assertEquals(List.of("Ewa", "Łucja", "Zoe"), names(all));
        assertEquals(List.of("Zoe", "Łucja", "Ewa"), names(all.by(new Sort("name", true))));
        assertEquals(List.of("Zoe", "Łucja", "Ewa"), names(all.by(new Sort("login", false))));
        assertEquals(List.of("Ewa", "Łucja", "Zoe"), names(all.by(new Sort("email", false))));
        assertEquals(List.of("Łucja", "Ewa", "Zoe"), names(all.by(new Sort("group", false))));
        assertEquals("Ewa", names(all.by(new Sort("manager", true))).getFirst());
        assertEquals("Ewa", names(all.by(new Sort("office", true))).getFirst());
    }

    @Test
    void itFiltersByEachColumn() {
        for (var filter : List.of(Filter.of("name", Operator.STARTS_WITH, "EW"),
                Filter.of("login", Operator.CONTAINS, "MEMBER"), Filter.of("email", Operator.EQUALS, "E@example.com"),
                Filter.of("group", Operator.EQUALS, "zespół ł"), Filter.of("manager", Operator.EQUALS, "łucja"),
                Filter.of("office", Operator.FILLED), Filter.of("groups", Operator.CONTAINS, "zespół"))) {
            assertEquals(List.of("Ewa"), names(PageRequest.first(10).where(filter)), filter.toString());
        }
        assertEquals(List.of("Zoe"), names(PageRequest.first(10).where(
                Filter.of("state", Operator.EQUALS, "PASSWORD"))));
        assertEquals(List.of("Łucja"), names(PageRequest.first(10).where(
                Filter.of("administrator", Operator.EQUALS, true))));
        assertEquals(3, office.list.count(List.of(Filter.of("roles", Operator.EMPTY))));
    }
}

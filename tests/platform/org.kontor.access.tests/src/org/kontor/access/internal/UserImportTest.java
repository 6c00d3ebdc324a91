package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.access.Group;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserRow;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.base.list.PageRequest;
import org.kontor.store.AccessDeniedException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.access")
class UserImportTest {

    private final Office office;

    UserImportTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void nobodyIsThere() {
        office.clear();
    }

    /** Three offices, two managers in each, six agents for each manager. */
    private static List<Map<String, Object>> staff() {
        final var rows = new ArrayList<Map<String, Object>>();
        for (var agent = 0; agent < 36; agent++) {
            rows.add(Map.of("name", "Agent " + agent, "manager", "Manager " + agent % 6, "office",
                    "Office " + agent % 3));
        }
        return rows;
    }

    private Map<Kind, Long> counts(boolean dryRun, List<Map<String, Object>> rows) {
        return office.imported(dryRun, rows).values().stream()
                .collect(Collectors.groupingBy(o -> o.kind(), Collectors.counting()));
    }

    private User found(String login) {
        return office.users.byLogin(login).orElseThrow();
    }

    @Test
    void agentsManagersAndOfficesBecomeUsersAndGroups() {
        assertEquals(Map.of(Kind.CREATED, 36L), counts(false, staff()));
        assertEquals(42, office.users.choices("", 100).size());
        final var groups = office.users.groups();
        assertEquals(3, groups.stream().filter(g -> g.parent() == null && g.head() == null).count());
        final var teams = groups.stream().filter(g -> g.parent() != null).toList();
        assertEquals(Set.of("Manager 0", "Manager 1", "Manager 2", "Manager 3", "Manager 4", "Manager 5"),
                teams.stream().map(g -> g.head().label()).collect(Collectors.toSet()));
        final var agent = found("agent.7");
        assertEquals(SignInState.NOT_YET, agent.state());
        assertEquals(List.of("Team of Manager 1"), agent.groups().stream().map(Ref::label).toList());
        assertEquals(List.of("Sales clerk"), agent.roles().stream().map(Ref::label).toList());
        final var manager = found("manager.1");
        assertEquals(agent.groups(), manager.groups());
        assertEquals(List.of("Sales manager"), manager.roles().stream().map(Ref::label).toList());
        assertEquals("Office 1", teams.stream().filter(g -> g.name().equals("Team of Manager 1")).map(Group::parent)
                .findFirst().orElseThrow().label());
    }

    @Test
    void aSecondImportChangesNothing() {
        office.imported(false, staff());
        final var versions = everybody();
        assertEquals(Map.of(Kind.SKIPPED, 36L), counts(false, staff()));
        assertEquals(versions, everybody());
    }

    private Map<String, Long> everybody() {
        return office.users.choices("", 100).stream()
                .collect(Collectors.toMap(Ref::label, r -> office.users.find(r.id()).orElseThrow().version()));
    }

    @Test
    void aDryRunCountsTheSameAndWritesNothing() {
        final var rows = staff();
        rows.add(Map.of("name", "agent 3", "email", "three@example.com"));
        rows.add(Map.of("name", "Agent 3"));
        rows.add(Map.of("name", "Nobody", "roles", "No such role"));
        final var dry = office.imported(true, rows);
        assertEquals(List.of(), office.users.choices("", 10));
        assertEquals(List.of(), office.users.groups());
        assertEquals(dry.toString(), office.imported(false, rows).toString());
        assertEquals(Map.of(Kind.SKIPPED, 36L, Kind.UPDATED, 2L, Kind.WRONG, 1L), counts(true, rows));
    }

    @Test
    void whoMovesToAnotherTeamLeavesTheFirst() {
        office.imported(false, List.of(Map.of("name", "Anna", "manager", "Olga", "office", "North")));
        assertEquals(Map.of(Kind.UPDATED, 1L), counts(false,
                List.of(Map.of("name", "Anna", "manager", "Piotr", "office", "North"))));
        assertEquals(List.of("Team of Piotr"), found("anna").groups().stream().map(Ref::label).toList());
    }

    @Test
    void aManagerMayHaveAManager() {
        final List<Map<String, Object>> rows = List.of(Map.of("name", "Anna", "manager", "Olga"),
                Map.of("name", "Olga", "manager", "Piotr"), Map.of("name", "Piotr", "manager", "Piotr"));
        final var kinds = office.imported(false, rows).values().stream().map(o -> o.kind()).toList();
        assertEquals(List.of(Kind.CREATED, Kind.UPDATED, Kind.SKIPPED), kinds);
        assertEquals(List.of("Team of Piotr", "Team of Olga"),
                found("olga").groups().stream().map(Ref::label).toList());
        assertEquals(Map.of(Kind.SKIPPED, 3L), counts(false, rows));
    }

    @Test
    void badRowsAreWrongByThemselves() {
        final var outcomes = office.imported(false, List.of(Map.of("name", "x".repeat(10_000_000)),
                Map.of("name", "Anna", "email", "nonsense"), Map.of("name", "Olga", "login", "two words"),
                Map.of("name", "Good", "office", "<b>'; DROP TABLE APP_USER</b>".replace(';', ',')),
                Map.of("name", "Bad", "office", "a;b")));
        assertEquals(List.of(Kind.WRONG, Kind.WRONG, Kind.WRONG, Kind.CREATED, Kind.WRONG),
                outcomes.values().stream().map(o -> o.kind()).toList());
        assertEquals(List.of("name", "email", "login", "office"), outcomes.values().stream()
                .flatMap(o -> o.problems().stream()).map(p -> p.field()).toList());
    }

    @Test
    void sameNamesWithDifferentLoginsAreDifferentPeople() {
        office.imported(false, List.of(Map.of("name", "Anna Nowak", "login", "an1"),
                Map.of("name", "Anna Nowak", "login", "an2")));
        assertEquals(2, office.users.choices("Anna Nowak", 10).size());
    }

    @Test
    void onlyAdministratorsImport() {
        office.become(office.added("jan"));
        assertThrows(AccessDeniedException.class, () -> office.importer.begin(new ImportOptions(true, false, "PLN")));
        assertThrows(AccessDeniedException.class, () -> office.list.export(List.of(), row -> {}, Progress.NONE));
    }

    @Test
    void whatIsExportedComesInAgainAsItWas() {
        office.imported(false, staff());
        final var extra = office.group("Works council", null, null);
        final var agent = found("agent.0");
        office.users.save(new User(agent.id(), agent.version(), agent.login(), "Żółć Ґалаґан", "a@example.com",
                agent.state(), false, List.of(agent.groups().getFirst(), extra), agent.roles())).orThrow();
        final var exported = exported();
        assertEquals(Map.of(Kind.SKIPPED, 42L), counts(false, exported));
        office.clear();
        assertEquals(42L, office.imported(false, exported).size());
        assertEquals(Map.of(Kind.SKIPPED, 42L), counts(false, exported));
        assertEquals(Set.copyOf(exported), Set.copyOf(exported()));
        assertEquals(10, office.users.groups().size());
    }

    /** The list's columns that an import takes, as a file has them. */
    private List<Map<String, Object>> exported() {
        final var fields = office.importer.fields().stream().map(ImportField::id).collect(Collectors.toSet());
        final var columns = office.list.columns().stream().filter(c -> fields.contains(c.id())).toList();
        final var rows = new ArrayList<Map<String, Object>>();
        office.list.export(List.of(), row -> {
            final var values = new HashMap<String, Object>();
            columns.forEach(c -> {
                final var value = c.value().apply(row);
                if (value != null) {
                    values.put(c.id(), value instanceof Ref ref ? ref.label() : value);
                }
            });
            rows.add(values);
        }, Progress.NONE);
        return rows;
    }

    @Test
    void theListIsOneStatementHoweverLong() {
        office.imported(false, staff());
        final var statements = office.database.statements();
        assertEquals(1, statements.during(() -> office.list.page(PageRequest.first(5))));
        assertEquals(1,
                statements.during(() -> assertEquals(42, office.list.page(PageRequest.first(100)).rows().size())));
        final var names = office.list.page(PageRequest.first(3)).rows().stream().map(UserRow::name).toList();
        assertEquals(List.of("Agent 0", "Agent 1", "Agent 10"), names);
    }

    @Test
    void aSkippedBatchTakesTheSameStatementsHoweverLong() {
        office.imported(false, staff());
        final var statements = office.database.statements();
        final var few = statements.during(() -> office.imported(false, staff().subList(0, 3)));
        assertEquals(few, statements.during(() -> office.imported(false, staff())));
        assertTrue(few < 20, "statements: " + statements.texts());
    }
}

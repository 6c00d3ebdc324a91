package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.base.exchange.RowOutcome.Kind.CREATED;
import static org.kontor.base.exchange.RowOutcome.Kind.SKIPPED;
import static org.kontor.base.exchange.RowOutcome.Kind.UPDATED;
import static org.kontor.base.exchange.RowOutcome.Kind.WRONG;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.OLEH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.list.PageRequest;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.ContactPoint.Type;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.store.AccessDeniedException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.contacts")
class PartnerImportTest {

    private final Contacts contacts;

    PartnerImportTest(TestDatabase database) {
        contacts = new Contacts(database);
    }

    @BeforeEach
    void nobodyIsThere() {
        contacts.clear();
    }

    private Map<Long, RowOutcome> run(boolean dryRun, boolean createMissing, List<Map<String, Object>> rows) {
        return Imports.run(contacts.partnerImporter, new ImportOptions(dryRun, createMissing, "USD"), rows);
    }

    /** What became of the rows; a dry run before said the same. */
    private Map<Long, RowOutcome> outcomes(boolean createMissing, List<Map<String, Object>> rows) {
        final var dry = run(true, createMissing, rows);
        final var real = run(false, createMissing, rows);
        assertEquals(dry, real);
        return real;
    }

    @SafeVarargs
    private List<RowOutcome.Kind> kinds(Map<String, Object>... rows) {
        return Imports.kinds(outcomes(false, List.of(rows)));
    }

    private static Map<RowOutcome.Kind, Long> counts(Map<Long, RowOutcome> outcomes) {
        return outcomes.values().stream().collect(Collectors.groupingBy(RowOutcome::kind, Collectors.counting()));
    }

    private Partner found(String name) {
        return contacts.partners.find(contacts.partners.byNames(List.of(name)).get(name).id()).orElseThrow();
    }

    private static Map<String, Object> row(String name, Object... fieldsAndValues) {
        final var row = new HashMap<String, Object>();
        row.put("name", name);
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            row.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return row;
    }

    @Test
    void aRowBecomesAPartnerOnce() {
        final var row = row("Acme", "industry", "retail", "foundedYear", 1996L, "annualRevenue",
                new BigDecimal("1100.04"), "employees", 2822L, "country", "Polska", "kind", "grupa FIRM", "phone",
                "+48 1", "email", "a@example.com", "responsible", "anna NOWAK", "website", "acme.example");
        assertEquals(List.of(CREATED), kinds(row));
        assertEquals(List.of(SKIPPED), kinds(row));
        final var acme = found("acme");
        assertEquals(PartnerKind.GROUP, acme.kind());
        assertEquals(new Money(new BigDecimal("1100.0400"), "USD"), acme.annualRevenue());
        assertEquals(List.of(new Address(Address.Use.OFFICE, "", "", "", "", "Polska")), acme.addresses());
        assertEquals(List.of(new ContactPoint(Type.PHONE, "+48 1", ""),
                new ContactPoint(Type.EMAIL, "a@example.com", "")), acme.contactPoints());
        assertEquals(ANNA, acme.responsible());
        assertEquals(List.of(1996, 2822), List.of(acme.foundedYear(), acme.employees()));
    }

    @Test
    void whatARowDoesNotSayStays() {
        kinds(row("Acme", "industry", "retail", "phone", "1", "city", "Łódź", "street", "Prosta 1"));
        assertEquals(List.of(UPDATED), kinds(row("ACME", "phone", "2", "city", "Kraków")));
        final var acme = found("Acme");
        assertEquals("ACME", acme.name());
        assertEquals("retail", acme.industry());
        assertEquals(List.of("1", "2"), acme.contactPoints().stream().map(ContactPoint::value).toList());
        assertEquals(List.of(new Address(Address.Use.OFFICE, "Prosta 1", "", "Kraków", "", "")), acme.addresses());
    }

    @Test
    void aParentMayStandFurtherDownInAnyOrder() {
        final var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 1100; i++) {
            rows.add(i % 10 == 9 ? row("P" + i) : row("P" + i, "parent", "p" + (i + 1)));
        }
        assertEquals(Map.of(CREATED, 1100L), counts(outcomes(false, rows)));
        assertEquals(Map.of(SKIPPED, 1100L), counts(outcomes(false, rows)));
        assertEquals("P1099", found("P1098").parent().label());
        assertEquals(990, contacts.database.store().read(s -> s.sql(
                "SELECT COUNT(*) AS N FROM PARTNER WHERE PARENT_ID IS NOT NULL", List.of(), r -> r.integer("N")))
                .getFirst());
    }

    @Test
    void unknownParentsAndCirclesAreWrongAndNothingIsWrittenOfThem() {
        final var outcomes = outcomes(false, List.of(row("A", "parent", "B"), row("B", "parent", "C"),
                row("C", "parent", "A"), row("Self", "parent", "SELF"), row("Orphan", "parent", "Nobody"),
                row("Under orphan", "parent", "Orphan"), row("Fine")));
        assertEquals(List.of(WRONG, WRONG, WRONG, WRONG, WRONG, WRONG, CREATED), Imports.kinds(outcomes));
        assertEquals(List.of("parent.circle", "parent.circle", "parent.circle", "parent.circle", "import.parent",
                "import.parent"),
                outcomes.values().stream().flatMap(o -> o.problems().stream())
                        .map(p -> p.message().key()).toList());
        assertEquals(1, contacts.partnerList.count(List.of()));
    }

    @Test
    void aCircleWithPartnersThatAreThereIsWrong() {
        kinds(row("Top"), row("Middle", "parent", "Top"), row("Bottom", "parent", "Middle"));
        assertEquals(List.of(WRONG), kinds(row("Top", "parent", "Bottom")));
        assertEquals(List.of(CREATED, WRONG), kinds(row("Below", "parent", "Bottom"), row("Top", "parent", "Below")));
        assertEquals(null, found("Top").parent());
    }

    @Test
    void missingParentsAreMadeWhenThatIsWanted() {
        final var outcomes = outcomes(true, List.of(row("A", "parent", "B"), row("B", "parent", "New"),
                row("Other", "parent", "New"), row("Long", "parent", "x".repeat(201)), row("X", "parent", "Y"),
                row("Y", "parent", "X")));
        assertEquals(List.of(CREATED, CREATED, CREATED, WRONG, WRONG, WRONG), Imports.kinds(outcomes));
        assertEquals("New", found("B").parent().label());
        assertEquals(found("New").id(), found("Other").parent().id());
        assertEquals(4, contacts.partnerList.count(List.of()));
    }

    @Test
    void theExternalIdDecidesWhoIsMeant() {
        kinds(row("Acme", "externalId", "1"), row("Acme", "externalId", "2"), row("Plain"));
        assertEquals(List.of(UPDATED, UPDATED, SKIPPED), kinds(row("Acme North", "externalId", "1"),
                row("Plain", "externalId", "3"), row("Plain", "externalId", "3")));
        assertEquals("1", found("Acme North").externalId());
        assertEquals("2", found("Acme").externalId());
        assertEquals(3, contacts.partnerList.count(List.of()));
    }

    @Test
    void wrongRowsHinderNobody() {
        final var outcomes = outcomes(false, List.of(row("x".repeat(10_000_000)), row("Good"),
                row("Kind", "kind", "cooperative"), row("Mail", "email", "nonsense"),
                row("Who", "responsible", "Nobody"), row("Year", "foundedYear", 99_999_999_999L),
                row("Sum", "annualRevenue", BigDecimal.ONE, "currency", "<b>"), row("a\0b")));
        assertEquals(List.of(WRONG, CREATED, WRONG, WRONG, WRONG, WRONG, WRONG, WRONG), Imports.kinds(outcomes));
        assertEquals(List.of("name", "kind", "contactPoints", "responsible", "foundedYear", "annualRevenue", "name"),
                outcomes.values().stream().flatMap(o -> o.problems().stream()).map(p -> p.field()).toList());
    }

    @Test
    void rightsAreAskedRowByRow() {
        kinds(row("Hers", "responsible", ANNA.label()), row("His", "responsible", OLEH.label()), row("Nobody's"));
        final var guard = contacts.database.guard();
        guard.limit("partner", Set.of(ANNA.id()), Right.CREATE, Right.CHANGE);
        assertEquals(List.of(UPDATED, WRONG, WRONG, CREATED, WRONG, WRONG, SKIPPED), kinds(
                row("Hers", "note", "x"), row("His", "note", "x"), row("Nobody's", "note", "x"),
                row("New", "responsible", ANNA.label()), row("New of his", "responsible", OLEH.label()),
                row("New of nobody"), row("New")));
        guard.forbid("partner", Right.CREATE);
        assertThrows(AccessDeniedException.class,
                () -> contacts.partnerImporter.begin(new ImportOptions(false, false, "PLN")));
    }

    @Test
    void aDryRunWritesNothing() {
        run(true, true, List.of(row("A", "parent", "B"), row("A"), row("C", "parent", "A")));
        assertEquals(0, contacts.partnerList.count(List.of()));
    }

    @Test
    void whatIsExportedComesInAgainAsItWas() {
        final var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 30; i++) {
            final var row = row("Żółć \"" + i + "\"; =1+1", "industry", "галузь " + i % 4, "city", "Місто " + i,
                    "country", "Україна", "phone", "+380 44 " + i, "email", "p" + i + "@example.com", "employees",
                    (long) i, "foundedYear", 1990L + i, "annualRevenue", new BigDecimal(i + ".5"), "currency", "UAH",
                    "kind", i % 3 == 0 ? "PERSON" : "COMPANY", "taxNumber", "NIP " + i, "website", "p.example/" + i,
                    "externalId", "E" + i);
            if (i % 2 == 1) {
                row.put("responsible", OLEH.label());
                row.put("parent", "Żółć \"" + (i - 1) + "\"; =1+1");
            }
            rows.add(row);
        }
        run(false, false, rows);
        final var exported = Imports.exported(contacts.partnerList, contacts.partnerImporter);
        assertEquals(Collections.nCopies(30, SKIPPED), Imports.kinds(run(false, false, exported)));
        contacts.clear();
        assertEquals(Collections.nCopies(30, CREATED), Imports.kinds(run(false, false, exported)));
        assertEquals(Set.copyOf(exported),
                Set.copyOf(Imports.exported(contacts.partnerList, contacts.partnerImporter)));
        final var first = contacts.partnerList.page(PageRequest.first(1)).rows().getFirst();
        assertEquals(Optional.empty(), Optional.ofNullable(first.parent()).map(Ref::label));
    }

    @Test
    void aBatchTakesTheSameStatementsHoweverLong() {
        final var few = new ArrayList<Map<String, Object>>();
        final var many = new ArrayList<Map<String, Object>>();
        run(false, false, List.of(row("Top", "phone", "1", "city", "X")));
        for (var i = 0; i < 400; i++) {
            (i < 4 ? few : many).add(row("P" + i, "phone", "+48 " + i, "city", "C" + i, "parent", "Top",
                    "externalId", "E" + i, "responsible", ANNA.label()));
        }
        final var statements = contacts.database.statements();
        final var created = statements.during(() -> run(false, false, few));
        assertTrue(statements.during(() -> run(false, false, many)) <= created + 4,
                "at most blocks of ids more: " + statements.texts());
        final var skipped = statements.during(() -> run(false, false, few));
        assertEquals(skipped, statements.during(() -> run(false, false, many)));
    }
}

package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.base.exchange.RowOutcome.Kind.CREATED;
import static org.kontor.base.exchange.RowOutcome.Kind.SKIPPED;
import static org.kontor.base.exchange.RowOutcome.Kind.UPDATED;
import static org.kontor.base.exchange.RowOutcome.Kind.WRONG;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.OLEH;
import static org.kontor.contacts.internal.Contacts.ref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.list.PageRequest;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.Person;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.contacts")
class PersonImportTest {

    private final Contacts contacts;

    PersonImportTest(TestDatabase database) {
        contacts = new Contacts(database);
    }

    @BeforeEach
    void onlyAPartnerIsThere() {
        contacts.clear();
        contacts.added("Firma");
    }

    private Map<Long, RowOutcome> run(boolean dryRun, boolean createMissing, List<Map<String, Object>> rows) {
        return Imports.run(contacts.personImporter, new ImportOptions(dryRun, createMissing, "PLN"), rows);
    }

    private Map<Long, RowOutcome> outcomes(boolean createMissing, List<Map<String, Object>> rows) {
        final var dry = run(true, createMissing, rows);
        final var real = run(false, createMissing, rows);
        assertEquals(dry, real, "a dry run says the same");
        return real;
    }

    @SafeVarargs
    private List<RowOutcome.Kind> kinds(Map<String, Object>... rows) {
        return Imports.kinds(outcomes(false, List.of(rows)));
    }

    private List<Person> all() {
        return contacts.personList.page(PageRequest.first(1000)).rows().stream()
                .map(r -> contacts.persons.find(r.id()).orElseThrow()).toList();
    }

    private static Map<String, Object> row(Object... fieldsAndValues) {
        final var row = new HashMap<String, Object>();
        for (var i = 0; i < fieldsAndValues.length; i += 2) {
            row.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return row;
    }

    @Test
    void aRowBecomesAPersonOnce() {
        final var row = row("givenName", "Jan", "familyName", "Kowalski", "partner", "FIRMA", "position", "dyrektor",
                "phone", "1", "mobile", "2", "email", "j@example.com", "responsible", "anna nowak", "note", "x");
        assertEquals(List.of(CREATED, SKIPPED), kinds(row, row));
        assertEquals(List.of(SKIPPED), kinds(row));
        final var jan = all().getFirst();
        assertEquals("Firma", jan.partner().label());
        assertEquals(ANNA, jan.responsible());
        assertEquals(List.of("1", "2", "j@example.com"),
                jan.contactPoints().stream().map(ContactPoint::value).toList());
    }

    @Test
    void aFullNameIsPartedAtItsLastBlank() {
        kinds(row("fullName", " Anna  Maria Nowak "), row("fullName", "Cher"));
        assertEquals(List.of("Cher/", "Nowak/Anna Maria"),
                all().stream().map(p -> p.familyName() + "/" + p.givenName()).toList());
    }

    @Test
    void sameNamesAtDifferentPartnersAreDifferentPeople() {
        contacts.added("Other");
        assertEquals(List.of(CREATED, CREATED, CREATED, UPDATED), kinds(row("fullName", "Jan K"),
                row("fullName", "Jan K", "partner", "Firma"), row("fullName", "Jan K", "partner", "Other"),
                row("fullName", "jan k", "partner", "other")));
        assertEquals(3, all().size());
    }

    @Test
    void theExternalIdDecidesWhoIsMeant() {
        assertEquals(List.of(CREATED, CREATED, UPDATED), kinds(row("fullName", "Jan K", "externalId", "1"),
                row("fullName", "Jan K", "externalId", "2"),
                row("fullName", "Jan Nowy", "externalId", "1", "partner", "Firma")));
        assertEquals(2, all().size());
    }

    @Test
    void wrongRowsHinderNobody() {
        final var outcomes = outcomes(false, List.of(row("note", "nameless"), row("fullName", "x".repeat(10_000_000)),
                row("fullName", "Jan K", "partner", "Nobody"), row("fullName", "Jan K", "responsible", "Nobody"),
                row("fullName", "Jan K", "email", "nonsense"), row("fullName", "Good One")));
        assertEquals(List.of(WRONG, WRONG, WRONG, WRONG, WRONG, CREATED), Imports.kinds(outcomes));
        assertEquals(List.of("familyName", "familyName", "partner", "responsible", "contactPoints"),
                outcomes.values().stream().flatMap(o -> o.problems().stream()).map(p -> p.field()).toList());
    }

    @Test
    void missingPartnersAreMadeWhenThatIsWanted() {
        assertEquals(List.of(CREATED, CREATED, WRONG), Imports.kinds(outcomes(true, List.of(
                row("fullName", "Jan K", "partner", "New"), row("fullName", "Ewa K", "partner", "NEW"),
                row("fullName", "Ola K", "partner", "x".repeat(201))))));
        assertEquals(2, contacts.partnerList.count(List.of()));
        contacts.database.guard().limit("partner", Set.of(ANNA.id()), Right.CREATE);
        assertEquals(List.of(WRONG),
                Imports.kinds(outcomes(true, List.of(row("fullName", "A B", "partner", "Newer")))));
    }

    @Test
    void rightsAreAskedRowByRow() {
        kinds(row("fullName", "His Own", "responsible", OLEH.label()), row("fullName", "Her Own", "responsible",
                ANNA.label()));
        contacts.database.guard().limit("person", Set.of(ANNA.id()), Right.CREATE, Right.CHANGE);
        assertEquals(List.of(WRONG, SKIPPED, UPDATED, WRONG, CREATED), kinds(row("fullName", "His Own", "note", "x"),
                row("fullName", "Her Own"), row("fullName", "Her Own", "note", "x"), row("fullName", "New Nobody"),
                row("fullName", "New Hers", "responsible", ANNA.label())));
    }

    @Test
    void aDryRunWritesNothing() {
        run(true, true, List.of(row("fullName", "Jan K", "partner", "New")));
        assertEquals(List.of(), all());
        assertEquals(1, contacts.partnerList.count(List.of()));
    }

    @Test
    void whatIsExportedComesInAgainAsItWas() {
        final var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 25; i++) {
            rows.add(row("givenName", i % 6 == 0 ? "" : "Ім’я " + i % 5, "familyName", "Żółć; \"" + i % 7, "partner",
                    i % 2 == 0 ? "Firma" : "", "position", "=1+" + i, "phone", "+48 " + i, "email",
                    "p" + i + "@example.com", "responsible", i % 3 == 0 ? OLEH.label() : "", "externalId", "E" + i));
        }
        run(false, false, rows);
        final var exported = Imports.exported(contacts.personList, contacts.personImporter);
        assertEquals(Collections.nCopies(25, SKIPPED), Imports.kinds(run(false, false, exported)));
        onlyAPartnerIsThere();
        assertEquals(Collections.nCopies(25, CREATED), Imports.kinds(run(false, false, exported)));
        assertEquals(Set.copyOf(exported),
                Set.copyOf(Imports.exported(contacts.personList, contacts.personImporter)));
    }

    @Test
    void aBatchTakesTheSameStatementsHoweverLong() {
        final var few = new ArrayList<Map<String, Object>>();
        final var many = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 400; i++) {
            (i < 4 ? few : many).add(row("givenName", "G" + i, "familyName", "F" + i, "phone", "+48 " + i, "partner",
                    "Firma", "externalId", "E" + i, "responsible", ANNA.label()));
        }
        run(false, false, List.of(row("fullName", "first, for the ids")));
        final var statements = contacts.database.statements();
        final var created = statements.during(() -> run(false, false, few));
        assertTrue(statements.during(() -> run(false, false, many)) <= created + 3,
                "at most blocks of ids more: " + statements.texts());
        final var skipped = statements.during(() -> run(false, false, few));
        assertEquals(skipped, statements.during(() -> run(false, false, many)));
    }

    @Test
    void aPersonKeepsThePartnerThatAFileDoesNotName() {
        contacts.person("Jan", "Kowalski", ref(contacts.added("Other")));
        assertEquals(List.of(CREATED), kinds(row("fullName", "Jan Kowalski")));
        assertEquals(List.of(UPDATED), kinds(row("fullName", "Jan Kowalski", "partner", "Other", "note", "x")));
    }
}

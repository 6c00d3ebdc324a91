package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.OLEH;
import static org.kontor.contacts.internal.Contacts.ref;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.ContactPoint.Type;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.PartnerUse;
import org.kontor.store.StaleRecordException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.contacts")
class PartnerServiceTest {

    private static final Address OFFICE = new Address(Address.Use.OFFICE, "ul. Prosta 1", "00-001", "Łódź", "łódzkie",
            "Polska");
    private static final Address STORE = new Address(Address.Use.DELIVERY, "", "", "Львів", "", "Україна");
    private static final ContactPoint PHONE = new ContactPoint(Type.PHONE, "+48 42 123 45 67", "mornings only");
    private static final ContactPoint MAIL = new ContactPoint(Type.EMAIL, "office@example.com", "");

    private final Contacts contacts;
    private final DefaultPartnerService partners;

    PartnerServiceTest(TestDatabase database) {
        contacts = new Contacts(database);
        partners = contacts.partners;
    }

    @BeforeEach
    void nobodyIsThere() {
        contacts.clear();
    }

    private static Partner full(long id, long version, List<Address> addresses, List<ContactPoint> points, Ref parent) {
        return new Partner(id, version, PartnerKind.GROUP, "Żubr S.A.", "Żubr Spółka Akcyjna", "123-456-32-18",
                "Browarnictwo", 1991, new Money(new BigDecimal("1234567.8900"), "PLN"), 250, "www.example.com",
                addresses, points, ANNA, parent, "Uwaga\nw dwóch wierszach", "X-1");
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).distinct().toList();
    }

    private static String words(Result<?> result) {
        return result.problems().getFirst().message().text(Locale.ENGLISH);
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        final var parent = contacts.added("Holding");
        final var saved = partners.save(full(0, 0, List.of(OFFICE, STORE), List.of(PHONE, MAIL),
                new Ref(parent.id(), "not trusted"))).orThrow();
        assertEquals(full(saved.id(), saved.version(), List.of(OFFICE, STORE), List.of(PHONE, MAIL), ref(parent)),
                saved);
        assertEquals(Optional.of(saved), partners.find(saved.id()));
        assertEquals(Optional.empty(), partners.find(-1));
    }

    @Test
    void partsAreChangedOrderedAndTakenAway() {
        final var saved = partners.save(full(0, 0, List.of(OFFICE, STORE), List.of(PHONE, MAIL), null)).orThrow();
        final var turned = partners.save(full(saved.id(), saved.version(), List.of(STORE, OFFICE), List.of(MAIL),
                null)).orThrow();
        assertEquals(List.of(STORE, OFFICE), partners.find(saved.id()).orElseThrow().addresses());
        assertEquals(List.of(MAIL), partners.find(saved.id()).orElseThrow().contactPoints());
        final var twice = partners.save(full(saved.id(), turned.version(), List.of(OFFICE, OFFICE), List.of(), null))
                .orThrow();
        assertEquals(List.of(OFFICE, OFFICE), twice.addresses());
        assertEquals(List.of(), partners.find(saved.id()).orElseThrow().contactPoints());
    }

    @Test
    void aChangeOfPartsAloneIsAChange() {
        final var saved = partners.save(full(0, 0, List.of(OFFICE), List.of(PHONE), null)).orThrow();
        contacts.database.events().take();
        final var noted = new ContactPoint(PHONE.type(), PHONE.value(), "evenings only");
        final var changed = partners.save(full(saved.id(), saved.version(), List.of(OFFICE), List.of(noted), null))
                .orThrow();
        assertTrue(changed.version() > saved.version());
        assertEquals(List.of("contactPoints", ""),
                partners.history(saved.id()).stream().map(e -> e.field()).toList());
        assertTrue(contacts.database.events().take().stream()
                .anyMatch(e -> e instanceof RecordsChanged c && c.kind().equals("partner") && c.touches(saved.id())));
        assertThrows(StaleRecordException.class,
                () -> partners.save(full(saved.id(), saved.version(), List.of(STORE), List.of(PHONE), null)));
    }

    @Test
    void theHistoryTellsWhatWasChangedByName() {
        final var holding = contacts.added("Holding");
        final var saved = partners.save(full(0, 0, List.of(OFFICE), List.of(PHONE), null)).orThrow();
        partners.save(new Partner(saved.id(), saved.version(), saved.kind(), "Żubr", saved.legalName(),
                saved.taxNumber(), saved.industry(), saved.foundedYear(), saved.annualRevenue(), saved.employees(),
                saved.website(), List.of(OFFICE, STORE), List.of(), OLEH, ref(holding), saved.note(),
                saved.externalId())).orThrow();
        final var changes = new ArrayList<String>();
        partners.history(saved.id()).stream().filter(e -> !e.field().isEmpty())
                .forEach(e -> changes.add(e.field() + ": " + e.before() + " > " + e.after()));
        Collections.sort(changes);
        assertEquals(List.of("addresses: ul. Prosta 1, 00-001 Łódź, łódzkie, Polska > ul. Prosta 1, 00-001 Łódź,"
                + " łódzkie, Polska; Львів, Україна", "contactPoints: +48 42 123 45 67 (mornings only) > null",
                "name: Żubr S.A. > Żubr", "parent: null > Holding", "responsible: Anna Nowak > Олег Бойко"), changes);
        assertEquals("Tester", partners.history(saved.id()).getFirst().userName());
        assertEquals(List.of(), partners.history(-1));
    }

    @Test
    void badInputIsSaidByField() {
        final var huge = "x".repeat(10_000_000);
        assertEquals(List.of("kind", "name", "legalName", "taxNumber", "industry", "foundedYear", "annualRevenue",
                "employees", "website", "note", "externalId", "addresses", "contactPoints", "responsible", "parent"),
                fields(partners.save(new Partner(0, 0, null, huge, huge, huge, huge, 20_000,
                        new Money(new BigDecimal("1e30"), "XYZ"), -1, huge,
                        List.of(new Address(Address.Use.OFFICE, huge, huge, huge, huge, huge)),
                        List.of(new ContactPoint(Type.EMAIL, "nonsense", huge)), new Ref(-1, ""), new Ref(-1, ""),
                        huge, huge))));
        assertEquals(List.of("name"), fields(partners.save(Contacts.blank(" "))));
        assertEquals(List.of("name"), fields(partners.save(Contacts.blank("a\0b"))));
        final var nowhere = new Address(Address.Use.OFFICE, "", " ", null, "", "");
        assertEquals(List.of("addresses"), fields(partners.save(full(0, 0, List.of(nowhere), List.of(), null))));
        assertEquals(List.of("addresses", "contactPoints"), fields(partners.save(full(0, 0,
                Collections.nCopies(60, OFFICE), Collections.nCopies(60, PHONE), null))));
        assertEquals(0, contacts.partnerList.count(List.of()));
    }

    @Test
    void textsAreKeptAsTheyAre() {
        for (var name : List.of("'); DROP TABLE PARTNER;--", "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
                "İ".repeat(200), "漢字 \uD83D\uDE00 ґ")) {
            assertEquals(name, partners.find(contacts.added(name).id()).orElseThrow().name());
        }
    }

    @Test
    void aPartnerNeverBelongsToItself() {
        final var top = contacts.added("Top");
        final var middle = contacts.added("Middle", null, ref(top));
        final var bottom = contacts.added("Bottom", null, ref(middle));
        for (var above : List.of(top, middle, bottom)) {
            assertEquals(List.of("parent"), fields(contacts.moved(top, ref(above))));
        }
        contacts.moved(bottom, ref(top)).orThrow();
        assertEquals(List.of(ref(bottom), ref(middle)), partners.subsidiaries(top.id()));
        assertEquals(List.of(), partners.subsidiaries(middle.id()));
    }

    @Test
    void aPartnerGoesOnlyWhenNothingNeedsIt() {
        final var partner = contacts.added("Needed");
        final var subsidiary = contacts.added("Subsidiary", null, ref(partner));
        final var person = contacts.person("Jan", "Kowalski", ref(partner));
        assertEquals("This partner can’t be deleted: 1 person, 1 subsidiary depend on it.",
                words(partners.delete(partner.id(), partner.version())));
        contacts.persons.delete(person.id(), person.version()).orThrow();
        partners.delete(subsidiary.id(), subsidiary.version()).orThrow();
        final PartnerUse deals = (session, id) -> id == partner.id()
                ? Optional.of(Texts.of("use.persons", 3)) : Optional.empty();
        partners.addUse(deals);
        assertEquals("This partner can’t be deleted: 3 persons depend on it.",
                words(partners.delete(partner.id(), partner.version())));
        partners.removeUse(deals);
        assertThrows(StaleRecordException.class, () -> partners.delete(partner.id(), partner.version() + 1));
        partners.delete(partner.id(), partner.version()).orThrow();
        assertEquals(Optional.empty(), partners.find(partner.id()));
    }

    @Test
    void whatHasPartsIsDeletedWithThem() {
        final var saved = partners.save(full(0, 0, List.of(OFFICE), List.of(PHONE), null)).orThrow();
        partners.delete(saved.id(), saved.version()).orThrow();
        assertEquals(List.of(0L, 0L), contacts.database.store().read(s -> List.of(
                s.sql("SELECT COUNT(*) AS N FROM PARTNER_ADDRESS", List.of(), r -> r.integer("N")).getFirst(),
                s.sql("SELECT COUNT(*) AS N FROM PARTNER_CONTACT", List.of(), r -> r.integer("N")).getFirst())));
    }

    @Test
    void aReferenceThatTheChecksCouldNotSeeIsStillRefused() {
        final var partner = contacts.added("Raced");
        partners.addUse((session, id) -> {
            session.sqlUpdate("INSERT INTO PERSON (ID, VERSION, NAME_LOWER, PARTNER_ID) VALUES (-9, 1, 'x', ?)",
                    List.of(id));
            return Optional.empty();
        });
        assertTrue(words(partners.delete(partner.id(), partner.version())).contains("just"));
        assertTrue(partners.find(partner.id()).isPresent());
    }

    @Test
    void choicesThatBeginWithTheTextComeFirst() {
        for (var name : List.of("Metal-Łom", "Łom", "łomża", "Alom", "Ałom", "50% %_!", "Łoś")) {
            contacts.added(name);
        }
        assertEquals(List.of("Łom", "łomża", "Ałom", "Metal-Łom"), labels(partners.choices(" ŁOM ", 10)));
        assertEquals(List.of("Łom", "łomża"), labels(partners.choices("łom", 2)));
        assertEquals(List.of("50% %_!"), labels(partners.choices("%_!", 10)));
        assertEquals(7, partners.choices("", 10).size());
    }

    private static List<String> labels(List<Ref> refs) {
        return refs.stream().map(Ref::label).toList();
    }

    @Test
    void ofTwoWithTheSameNameTheOlderIsFound() {
        final var older = contacts.added("Twin");
        contacts.added("Twin");
        assertEquals(Map.of("TWIN", ref(older)), partners.byNames(List.of("TWIN", "unknown", "", "x".repeat(100_000))));
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        final var top = contacts.added("Top");
        final var names = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            names.add(contacts.added("Partner " + i, ANNA, ref(top)).name());
        }
        final var small = partners.save(full(0, 0, List.of(OFFICE), List.of(PHONE), ref(top))).orThrow();
        final var large = partners.save(full(0, 0, Collections.nCopies(20, OFFICE), Collections.nCopies(20, PHONE),
                ref(top))).orThrow();
        final var statements = contacts.database.statements();
        assertEquals(1, statements.during(() -> assertEquals(40, partners.byNames(names).size())));
        assertEquals(1, statements.during(() -> assertEquals(42, partners.subsidiaries(top.id()).size())));
        final var few = statements.during(() -> partners.find(small.id()));
        assertEquals(few, statements.during(() -> partners.find(large.id())));
        assertTrue(few <= 5, statements.texts().toString());
    }
}

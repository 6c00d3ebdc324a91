package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.OLEH;
import static org.kontor.contacts.internal.Contacts.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.KontorException;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.SearchProvider.Hit;
import org.kontor.base.list.PageRequest;
import org.kontor.contacts.Partner;
import org.kontor.contacts.Person;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.RecordMissingException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

/** Whose records a caller sees, changes, deletes and takes along, on every way to them. */
@DatabaseTest("org.kontor.contacts")
class ContactRightsTest {

    private static final List<String> ALL = List.of("Hers", "His", "Nobody's");
    /** Own, a group's, everybody's, nobody's. */
    private static final Map<List<String>, Set<Long>> REACHES = Map.of(List.of("Hers"), Set.of(ANNA.id()),
            List.of("Hers", "His"), Set.of(ANNA.id(), OLEH.id(), 99L), List.of(), Set.of(99L));

    private final Contacts contacts;
    private final PartnerSearch partnerSearch;
    private final PersonSearch personSearch;
    private final List<Partner> partners = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    ContactRightsTest(TestDatabase database) {
        contacts = new Contacts(database);
        partnerSearch = new PartnerSearch(database.store());
        personSearch = new PersonSearch(database.store());
    }

    @BeforeEach
    void threeOfEach() {
        contacts.clear();
        partners.clear();
        persons.clear();
        final var top = contacts.added("Top", OLEH, null);
        for (var name : ALL) {
            final var responsible = name.equals("Hers") ? ANNA : name.equals("His") ? OLEH : null;
            partners.add(contacts.added(name, responsible, ref(top)));
            persons.add(contacts.persons.save(new Person(0, 0, "P", name, ref(top), "", List.of(), responsible, "", ""))
                    .orThrow());
        }
    }

    private void reach(Set<Long> owners, Right... rights) {
        contacts.database.guard().reset();
        contacts.database.guard().limit("partner", owners, rights);
        contacts.database.guard().limit("person", owners, rights);
    }

    private List<String> known(Stream<String> labels) {
        return labels.map(l -> l.replace("P ", "")).filter(ALL::contains).sorted().toList();
    }

    @Test
    void whoMayReadSomeSeesTheseOnEveryWay() {
        REACHES.forEach((expected, owners) -> {
            reach(owners, Right.READ);
            final var list = PageRequest.first(10);
            assertEquals(expected, known(contacts.partnerList.page(list).rows().stream().map(r -> r.name())));
            assertEquals(expected, known(contacts.personList.page(list).rows().stream().map(r -> r.familyName())));
            assertEquals(expected, found(partners, p -> contacts.partners.find(p.id()).map(Partner::name)));
            assertEquals(expected, found(persons, p -> contacts.persons.find(p.id()).map(Person::familyName)));
            assertEquals(expected, known(labels(contacts.partners.choices("", 10))));
            assertEquals(expected, known(contacts.partners.byNames(ALL).keySet().stream()));
            final var top = contacts.partners.byNames(List.of("Top")).get("Top");
            if (top != null) {
                assertEquals(expected, known(labels(contacts.partners.subsidiaries(top.id()))));
                assertEquals(expected, known(contacts.persons.ofPartner(top.id()).stream().map(Person::familyName)));
            }
            assertEquals(expected, found(partners, p -> partnerSearch.search(p.name(), 10).stream().map(Hit::label)
                    .filter(p.name()::equals).findFirst()));
            assertEquals(expected, found(persons, p -> personSearch.search("P " + p.familyName(), 10).stream()
                    .map(Hit::label).findFirst().map(l -> l.substring(2))));
            assertEquals(expected, found(partners, p -> contacts.partners.history(p.id()).isEmpty()
                    ? Optional.empty() : Optional.of(p.name())));
        });
    }

    private static Stream<String> labels(List<Ref> refs) {
        return refs.stream().map(Ref::label);
    }

    private <T> List<String> found(List<T> records, Function<T, Optional<String>> look) {
        return known(records.stream().flatMap(r -> look.apply(r).stream()));
    }

    @Test
    void whoMayChangeSomeChangesTheseAlone() {
        REACHES.forEach((expected, owners) -> {
            reach(owners, Right.CHANGE);
            assertEquals(expected, allowed(partners, p -> contacts.moved(p, null)));
            assertEquals(expected, allowed(persons, p -> {
                final var now = contacts.persons.find(p.id()).orElseThrow();
                return contacts.persons.save(new Person(now.id(), now.version(), "P", now.familyName(), null, "",
                        List.of(), now.responsible(), "", ""));
            }));
        });
    }

    @Test
    void whoMayDeleteSomeDeletesTheseAlone() {
        REACHES.forEach((expected, owners) -> {
            contacts.database.guard().reset();
            threeOfEach();
            reach(owners, Right.DELETE);
            contacts.database.guard().forbid("partner", Right.CHANGE);
            contacts.database.guard().forbid("person", Right.CHANGE);
            assertEquals(expected, allowed(partners, p -> contacts.partners.delete(p.id(), p.version())));
            assertEquals(expected, allowed(persons, p -> contacts.persons.delete(p.id(), p.version())));
        });
    }

    @Test
    void whoMayCreateForSomeCreatesForTheseAlone() {
        REACHES.forEach((expected, owners) -> {
            reach(owners, Right.CREATE);
            assertEquals(expected, allowed(partners, p -> contacts.added("New " + p.name(), p.responsible(), null)));
            assertEquals(expected, allowed(persons, p -> contacts.persons.save(new Person(0, 0, "N", p.familyName(),
                    null, "", List.of(), p.responsible(), "", ""))));
        });
    }

    @Test
    void whoMayTakeSomeAlongGetsTheseAlone() {
        REACHES.forEach((expected, owners) -> {
            reach(owners, Right.EXPORT);
            final var names = new ArrayList<String>();
            contacts.partnerList.export(List.of(), row -> names.add(row.name()), Progress.NONE);
            assertEquals(expected, known(names.stream()));
            names.clear();
            contacts.personList.export(List.of(), row -> names.add(row.familyName()), Progress.NONE);
            assertEquals(expected, known(names.stream()));
        });
        contacts.database.guard().forbid("partner", Right.EXPORT);
        assertThrows(AccessDeniedException.class,
                () -> contacts.partnerList.export(List.of(), row -> {}, Progress.NONE));
    }

    @Test
    void whoMayTakeAllAlongStillGetsOnlyWhatIsReadable() {
        reach(Set.of(ANNA.id()), Right.READ);
        final var names = new ArrayList<String>();
        contacts.partnerList.export(List.of(), row -> names.add(row.name()), Progress.NONE);
        assertEquals(List.of("Hers"), names);
    }

    @Test
    void whatOneMayNotReadIsMissingRatherThanForbidden() {
        reach(Set.of(ANNA.id()), Right.READ);
        assertThrows(RecordMissingException.class, () -> contacts.partners.save(partners.get(1)));
        assertThrows(RecordMissingException.class,
                () -> contacts.partners.delete(partners.get(1).id(), partners.get(1).version()));
    }

    /** The names of the records with which the work was allowed. */
    private <T> List<String> allowed(List<T> records, Function<T, Object> work) {
        final var done = new ArrayList<String>();
        for (var record : records) {
            try {
                work.apply(record);
                done.add(record instanceof Partner p ? p.name() : ((Person) record).familyName());
            } catch (KontorException e) {
                assertEquals(AccessDeniedException.class, e.getClass());
            }
        }
        return known(done.stream());
    }
}

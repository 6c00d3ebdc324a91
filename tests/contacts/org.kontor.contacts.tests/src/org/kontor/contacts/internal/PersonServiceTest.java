package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.VERA;
import static org.kontor.contacts.internal.Contacts.ref;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.ContactPoint.Type;
import org.kontor.contacts.Person;
import org.kontor.contacts.PersonRow;
import org.kontor.store.StaleRecordException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.contacts")
class PersonServiceTest {

    private static final ContactPoint PHONE = new ContactPoint(Type.PHONE, "+380 44 1", "");
    private static final ContactPoint MAIL = new ContactPoint(Type.EMAIL, "o@example.com", "private");

    private final Contacts contacts;
    private final DefaultPersonService persons;

    PersonServiceTest(TestDatabase database) {
        contacts = new Contacts(database);
        persons = contacts.persons;
    }

    @BeforeEach
    void nobodyIsThere() {
        contacts.clear();
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).distinct().toList();
    }

    @Test
    void whatIsSavedIsFoundAgain() {
        final var partner = ref(contacts.added("Їжак"));
        final var saved = persons.save(new Person(0, 0, " Олена ", " Ґалаґан ", new Ref(partner.id(), "?"),
                "керівниця", List.of(PHONE, MAIL), VERA, "Нотатка", "7")).orThrow();
        assertEquals(new Person(saved.id(), saved.version(), "Олена", "Ґалаґан", partner, "керівниця",
                List.of(PHONE, MAIL), VERA, "Нотатка", "7"), persons.find(saved.id()).orElseThrow());
        assertEquals("Олена Ґалаґан", saved.fullName());
        assertEquals(Optional.empty(), persons.find(-1));
        final var fewer = persons.save(new Person(saved.id(), saved.version(), "Олена", "Ґалаґан", null, "",
                List.of(MAIL), null, "", "")).orThrow();
        assertEquals(List.of(MAIL), persons.find(saved.id()).orElseThrow().contactPoints());
        assertTrue(fewer.version() > saved.version());
        assertThrows(StaleRecordException.class, () -> persons.save(saved));
    }

    @Test
    void badInputIsSaidByField() {
        final var huge = "x".repeat(10_000_000);
        assertEquals(List.of("givenName", "familyName", "position", "note", "externalId", "contactPoints",
                "responsible", "partner"),
                fields(persons.save(new Person(0, 0, huge, huge, new Ref(-1, ""), huge,
                        List.of(new ContactPoint(Type.PHONE, huge, "")), new Ref(-1, ""), huge, huge))));
        assertEquals(List.of("familyName"), fields(persons.save(new Person(0, 0, " ", "", null, "", List.of(), null,
                "", ""))));
        persons.save(new Person(0, 0, "Cher", "", null, "", List.of(), null, "", "")).orThrow();
        persons.save(new Person(0, 0, "İ".repeat(100), "İ".repeat(100), null, "İ".repeat(200), List.of(), null, "",
                "")).orThrow();
    }

    @Test
    void aPartnersPeopleComeByFamilyName() {
        final var partner = ref(contacts.added("Partner"));
        contacts.person("Adam", "Żak", partner);
        contacts.person("Zenon", "Łuk", partner);
        contacts.person("Jan", "Lis", partner);
        contacts.person("Jan", "Elsewhere", null);
        final var found = persons.ofPartner(partner.id());
        assertEquals(List.of("Lis", "Łuk", "Żak"), found.stream().map(Person::familyName).toList());
        assertEquals(partner, found.getFirst().partner());
    }

    @Test
    void contactPointsKeepTheirOrderWhenManyPeopleAreRead() {
        final var partner = ref(contacts.added("Partner"));
        for (var name : List.of("B", "A")) {
            persons.save(new Person(0, 0, name, "Same", partner, "", List.of(PHONE, MAIL, PHONE), null, "", ""))
                    .orThrow();
        }
        assertEquals(Collections.nCopies(2, List.of(PHONE, MAIL, PHONE)),
                persons.ofPartner(partner.id()).stream().map(Person::contactPoints).toList());
    }

    @Test
    void whatIsDeletedIsGone() {
        final var person = persons.save(new Person(0, 0, "Jan", "Gone", null, "", List.of(PHONE), ANNA, "", ""))
                .orThrow();
        assertThrows(StaleRecordException.class, () -> persons.delete(person.id(), person.version() + 1));
        persons.delete(person.id(), person.version()).orThrow();
        assertEquals(Optional.empty(), persons.find(person.id()));
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        final var few = ref(contacts.added("Few"));
        final var many = ref(contacts.added("Many"));
        for (var i = 0; i < 21; i++) {
            persons.save(new Person(0, 0, "P" + i, "Q" + i, i == 0 ? few : many, "", List.of(PHONE, MAIL), ANNA, "",
                    "")).orThrow();
        }
        final var statements = contacts.database.statements();
        final var one = statements.during(() -> persons.ofPartner(few.id()));
        assertEquals(one, statements.during(() -> assertEquals(20, persons.ofPartner(many.id()).size())));
        assertTrue(one <= 4, statements.texts().toString());
    }

    @Test
    void theListSortsAndFiltersByEachColumn() {
        final var partner = ref(contacts.added("Łąka"));
        persons.save(new Person(0, 0, "Zofia", "Ćma", partner, "Dyrektor", List.of(PHONE, MAIL), ANNA, "", "E1"))
                .orThrow();
        contacts.person("Adam", "Dąb", null);
        contacts.person("Cher", "", null);
        final var all = PageRequest.first(10);
        assertEquals(List.of("Zofia", "Adam", "Cher"), names(all));
        assertEquals(List.of("Adam", "Zofia", "Cher"), names(all.by(new Sort("familyName", true))));
        assertEquals(List.of("Adam", "Cher", "Zofia"), names(all.by(new Sort("givenName", false))));
        assertEquals(List.of("Zofia", "Cher", "Adam"), names(all.by(new Sort("givenName", true))));
        for (var filter : List.of(Filter.of("familyName", Operator.STARTS_WITH, "ć"),
                Filter.of("givenName", Operator.EQUALS, "ZOFIA"), Filter.of("partner", Operator.CONTAINS, "łą"),
                Filter.of("partner", Operator.IN, partner.id()), Filter.of("position", Operator.CONTAINS, "dyr"),
                Filter.of("phone", Operator.CONTAINS, "380"), Filter.of("email", Operator.EQUALS, "O@EXAMPLE.COM"),
                Filter.of("responsible", Operator.EQUALS, "anna nowak"), Filter.of("externalId", Operator.FILLED))) {
            assertEquals(List.of("Zofia"), names(all.where(filter)), filter.toString());
        }
        assertEquals(List.of("Cher"), names(all.where(Filter.of("familyName", Operator.EMPTY))));
    }

    private List<String> names(PageRequest request) {
        return contacts.personList.page(request).rows().stream().map(PersonRow::givenName).toList();
    }

    @Test
    void searchFindsBothWaysRound() {
        final var partner = ref(contacts.added("Firma"));
        contacts.person("Anna Maria", "Nowak", partner);
        contacts.person("Nowak", "Annasz", null);
        contacts.person("Jan", "Kowalski", null);
        final var search = new PersonSearch(contacts.database.store());
        assertEquals(List.of("Anna Maria Nowak", "Nowak Annasz"), labels(search, "nowak", 10));
        assertEquals(List.of("Nowak Annasz", "Anna Maria Nowak"), labels(search, "nowak anna", 10));
        assertEquals(List.of("Anna Maria Nowak"), labels(search, "ANNA  maria", 10));
        assertEquals(List.of("Jan Kowalski"), labels(search, "walsk", 10));
        assertEquals(List.of("Anna Maria Nowak"), labels(search, "nowak", 1));
        assertEquals(List.of(), labels(search, " n ", 10));
        assertEquals(List.of(), labels(search, "%%", 10));
        assertEquals("Firma", search.search("Anna Maria", 1).getFirst().hint());
        final var partners = new PartnerSearch(contacts.database.store());
        assertEquals("partner", partners.search("fir", 5).getFirst().record().kind());
        assertEquals(List.of(), partners.search("f", 5));
    }

    private static List<String> labels(PersonSearch search, String text, int limit) {
        return search.search(text, limit).stream().map(h -> h.label()).toList();
    }
}

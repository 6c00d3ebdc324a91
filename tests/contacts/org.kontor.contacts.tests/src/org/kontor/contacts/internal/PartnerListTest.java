package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kontor.contacts.internal.Contacts.ANNA;
import static org.kontor.contacts.internal.Contacts.OLEH;
import static org.kontor.contacts.internal.Contacts.ref;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.PartnerRow;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.contacts")
class PartnerListTest {

    private final Contacts contacts;

    PartnerListTest(TestDatabase database) {
        contacts = new Contacts(database);
    }

    /** Łoś and Lis are complete; Żuk says nothing of itself. */
    @BeforeEach
    void threePartners() {
        contacts.clear();
        final var lis = save("Lis", "Ćwiczenia", "Łódź", 1990, "10", 5, ANNA, null);
        save("Łoś", "Cement", "Lublin", 1980, "9.5", 50, OLEH, ref(lis));
        contacts.added("Żuk");
    }

    private Partner save(String name, String industry, String city, int year, String revenue, int employees,
            Ref responsible, Ref parent) {
        return contacts.partners.save(new Partner(0, 0, PartnerKind.GROUP, name, "", "NIP " + year, industry, year,
                new Money(new BigDecimal(revenue), "PLN"), employees, name + ".example",
                List.of(new Address(Address.Use.DELIVERY, "", "", "Elsewhere", "", ""),
                        new Address(Address.Use.OFFICE, "", "", city, "", "Kraj " + city)),
                List.of(new ContactPoint(ContactPoint.Type.EMAIL, name + "@example.com", ""),
                        new ContactPoint(ContactPoint.Type.MOBILE, "+48 " + year, ""),
                        new ContactPoint(ContactPoint.Type.PHONE, "second", "")),
                responsible, parent, "", "X" + year)).orThrow();
    }

    private List<String> names(PageRequest request) {
        return contacts.partnerList.page(request).rows().stream().map(PartnerRow::name).toList();
    }

    private List<String> filtered(String column, Operator operator, Object... values) {
        return names(PageRequest.first(10).where(Filter.of(column, operator, values)));
    }

    private List<String> sorted(String column, boolean descending) {
        return names(PageRequest.first(10).by(new Sort(column, descending)));
    }

    @Test
    void aRowShowsTheFirstOfEachKind() {
        final var row = contacts.partnerList.page(PageRequest.first(10)).rows().get(1);
        assertEquals(new PartnerRow(row.id(), "Łoś", PartnerKind.GROUP, "Cement", "Lublin", "Kraj Lublin", "+48 1980",
                "Łoś@example.com", OLEH, new Ref(row.parent().id(), "Lis"),
                new Money(new BigDecimal("9.5000"), "PLN"), 50, 1980, "NIP 1980", "Łoś.example", "X1980"), row);
    }

    @Test
    void itSortsByEachColumnAsPeopleDoAndEmptyComesLast() {
        assertEquals(List.of("Lis", "Łoś", "Żuk"), sorted("name", false));
        assertEquals(List.of("Żuk", "Łoś", "Lis"), sorted("name", true));
        for (var column : List.of("industry", "city", "annualRevenue", "foundedYear")) {
            assertEquals(List.of("Łoś", "Lis", "Żuk"), sorted(column, false), column);
            assertEquals(List.of("Lis", "Łoś", "Żuk"), sorted(column, true), column);
        }
        assertEquals(List.of("Lis", "Łoś", "Żuk"), sorted("employees", false));
        assertEquals(List.of("Łoś", "Lis", "Żuk"), sorted("country", false));
        contacts.partnerList.columns().stream().filter(c -> c.sortable())
                .forEach(c -> assertEquals(3, sorted(c.id(), true).size(), c.id()));
    }

    @Test
    void itFiltersByEachColumn() {
        assertEquals(List.of("Łoś"), filtered("name", Operator.STARTS_WITH, "ŁO"));
        assertEquals(List.of("Lis", "Łoś"), filtered("kind", Operator.IN, "GROUP", "PERSON"));
        assertEquals(List.of("Lis"), filtered("industry", Operator.CONTAINS, "wicz"));
        assertEquals(List.of("Lis"), filtered("city", Operator.EQUALS, "łódź"));
        assertEquals(List.of("Żuk"), filtered("country", Operator.EMPTY));
        assertEquals(List.of("Łoś"), filtered("phone", Operator.CONTAINS, "1980"));
        assertEquals(List.of("Łoś"), filtered("email", Operator.STARTS_WITH, "łoś@"));
        assertEquals(List.of("Łoś"), filtered("responsible", Operator.CONTAINS, "олег"));
        assertEquals(List.of("Lis"), filtered("responsible", Operator.IN, ANNA.id()));
        assertEquals(List.of("Łoś"), filtered("parent", Operator.EQUALS, "LIS"));
        assertEquals(List.of("Lis"), filtered("annualRevenue", Operator.AT_LEAST, new BigDecimal("9.51")));
        assertEquals(List.of("Lis", "Łoś"), filtered("employees", Operator.BETWEEN, 50L, 1L));
        assertEquals(List.of("Łoś"), filtered("foundedYear", Operator.AT_MOST, 1980L));
        assertEquals(List.of("Lis"), filtered("taxNumber", Operator.EQUALS, "nip 1990"));
        assertEquals(List.of("Lis", "Łoś"), filtered("website", Operator.FILLED));
        assertEquals(List.of("Lis"), filtered("externalId", Operator.EQUALS, "x1990"));
        assertEquals(List.of(), filtered("name", Operator.CONTAINS, "' OR 1=1 --"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndDoubles() {
        for (var i = 0; i < 20; i++) {
            contacts.added("Same name");
        }
        for (var column : List.of("name", "city", "employees")) {
            for (var descending : List.of(true, false)) {
                final var ids = new ArrayList<Long>();
                var request = PageRequest.first(4).by(new Sort(column, descending));
                for (Optional<Cursor> next = Optional.empty(); ids.isEmpty() || next.isPresent();) {
                    final var page = contacts.partnerList.page(request);
                    page.rows().forEach(row -> ids.add(row.id()));
                    next = page.next();
                    request = next.map(request::after).orElse(null);
                }
                assertEquals(23, ids.size(), column);
                assertEquals(23, ids.stream().distinct().count(), column);
            }
        }
    }

    @Test
    void theListIsOneStatementHoweverLong() {
        for (var i = 0; i < 40; i++) {
            contacts.added("Partner " + i, ANNA, null);
        }
        final var statements = contacts.database.statements();
        assertEquals(1, statements.during(() -> contacts.partnerList.page(PageRequest.first(2))));
        assertEquals(1, statements.during(() -> contacts.partnerList.page(PageRequest.first(43))));
        for (var i = 0; i < 40; i++) {
            contacts.person("Given", "Family", null);
        }
        assertEquals(1, statements.during(() -> contacts.personList.page(PageRequest.first(2))));
        assertEquals(1, statements.during(() -> contacts.personList.page(PageRequest.first(30))));
    }

    @Test
    void countingCountsWhatTheFiltersLetThrough() {
        assertEquals(3, contacts.partnerList.count(List.of()));
        assertEquals(2, contacts.partnerList.count(List.of(Filter.of("kind", Operator.EQUALS, "GROUP"))));
    }

    @Test
    void anUnknownColumnIsTheCallersMistake() {
        assertThrows(IllegalArgumentException.class, () -> filtered("name; DROP TABLE PARTNER", Operator.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> sorted("ID DESC, 1", false));
    }

    @Test
    void everyColumnThatAnImportTakesIsCalledTheSame() {
        final var fields = contacts.partnerImporter.fields().stream().map(f -> f.id()).toList();
        assertEquals(List.of(), contacts.partnerList.columns().stream().map(c -> c.id())
                .filter(c -> !fields.contains(c)).toList());
        final var personFields = contacts.personImporter.fields().stream().map(f -> f.id()).toList();
        assertEquals(List.of(), contacts.personList.columns().stream().map(c -> c.id())
                .filter(c -> !personFields.contains(c)).toList());
    }
}

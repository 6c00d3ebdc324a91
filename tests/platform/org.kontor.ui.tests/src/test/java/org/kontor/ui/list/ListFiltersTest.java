package org.kontor.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;

class ListFiltersTest {

    private final ListFilters filters = new ListFilters(text -> List.of(Filter.of("name", Operator.CONTAINS, text)));

    @Test
    void whatIsSearchedAndWhatIsFilteredHoldTogether() {
        filters.search("acme");
        filters.put("city", new ListFilters.Entry("Łódź", Filter.of("city", Operator.CONTAINS, "Łódź")));
        assertEquals(
                List.of(Filter.of("name", Operator.CONTAINS, "acme"), Filter.of("city", Operator.CONTAINS, "Łódź")),
                filters.filters());
        filters.put("city", null);
        assertEquals(1, filters.filters().size());
    }

    @Test
    void whatIsFixedStaysWhenThePersonClears() {
        filters.fix(Filter.of("partner", Operator.IN, 7L));
        filters.search("acme");
        filters.clear();
        assertEquals(List.of(Filter.of("partner", Operator.IN, 7L)), filters.filters());
    }

    @Test
    void listenersHearOfChangesOnly() {
        final var heard = new AtomicInteger();
        filters.onChange(heard::incrementAndGet);
        filters.search("a");
        filters.search(" a ");
        final var entry = new ListFilters.Entry("x", Filter.of("city", Operator.CONTAINS, "x"));
        filters.put("city", entry);
        filters.put("city", entry);
        filters.clear();
        filters.clear();
        assertEquals(3, heard.get());
    }

    @Test
    void whatIsSavedComesBackWhole() {
        filters.search("a|b\tc ; „ż”");
        filters.put("amount", new ListFilters.Entry("10..20",
                Filter.of("amount", Operator.BETWEEN, new BigDecimal("10.50"), new BigDecimal("20"))));
        filters.put("opened", new ListFilters.Entry("5.03.2017",
                Filter.of("opened", Operator.EQUALS, LocalDate.of(2017, 3, 5))));
        filters.put("stage", new ListFilters.Entry("Won, Lost", Filter.of("stage", Operator.IN, 12L, 13L)));
        filters.put("active", new ListFilters.Entry("yes", Filter.of("active", Operator.EQUALS, true)));
        filters.put("note", new ListFilters.Entry("–", Filter.of("note", Operator.EMPTY)));
        final var copy = new ListFilters(text -> List.of(Filter.of("name", Operator.CONTAINS, text)));
        copy.load(filters.save(), Set.of("amount", "opened", "stage", "active", "note"));
        assertEquals(filters.filters(), copy.filters());
        assertEquals(filters.entries(), copy.entries());
    }

    @Test
    void columnsThatAreGoneAndDamagedPartsAreLeftOut() {
        filters.put("gone", new ListFilters.Entry("x", Filter.of("gone", Operator.CONTAINS, "x")));
        filters.put("city", new ListFilters.Entry("y", Filter.of("city", Operator.CONTAINS, "y")));
        final String saved = filters.save() + "\tcity2|NONSENSE|q\t||\t";
        filters.load(saved, Set.of("city", "city2"));
        assertEquals(Set.of("city"), filters.entries().keySet());
        filters.load("", Set.of());
        assertTrue(filters.isEmpty());
    }
}

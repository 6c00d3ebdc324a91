package org.kontor.app.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.app.headless.UsageException;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;

/** Conditions as one types them at a terminal. */
class FilterTextTest {

    private static Filter filter(String text) {
        return FilterText.parse(text, new Cars(List.of()));
    }

    @Test
    void textsAndReferences() {
        assertEquals(Filter.of("name", Operator.EQUALS, "a=b"), filter("name=a=b"));
        assertEquals(Filter.of("name", Operator.CONTAINS, "acme"), filter("name ~ acme"));
        assertEquals(Filter.of("name", Operator.STARTS_WITH, "Ac"), filter("NAME^=Ac"));
        assertEquals(Filter.of("name", Operator.EMPTY), filter("name="));
        assertEquals(Filter.of("name", Operator.FILLED), filter("name=*"));
    }

    @Test
    void days() {
        assertEquals(between("soldOn", "2017-01-01", "2017-12-31"), filter("soldOn=2017"));
        assertEquals(between("soldOn", "2016-02-01", "2016-02-29"), filter("soldOn=2016-02"));
        assertEquals(between("soldOn", "2017-03-01", "2017-03-15"), filter("soldOn=2017-03-01..2017-03-15"));
        assertEquals(Filter.of("soldOn", Operator.EQUALS, LocalDate.of(2017, 3, 1)), filter("soldOn=2017-03-01"));
        assertEquals(Filter.of("soldOn", Operator.AT_MOST, LocalDate.of(2017, 12, 31)), filter("soldOn<=2017"));
        assertEquals(Filter.of("soldOn", Operator.AT_LEAST, LocalDate.of(2017, 1, 1)), filter("soldOn=2017.."));
    }

    private static Filter between(String column, String least, String most) {
        return Filter.of(column, Operator.BETWEEN, LocalDate.parse(least), LocalDate.parse(most));
    }

    @Test
    void numbers() {
        assertEquals(Filter.of("price", Operator.AT_LEAST, new BigDecimal("1000.5")), filter("price>=1 000,5"));
        assertEquals(Filter.of("price", Operator.BETWEEN, BigDecimal.ONE, BigDecimal.TEN), filter("price=1..10"));
        assertEquals(Filter.of("doors", Operator.EQUALS, 5L), filter("doors=5"));
    }

    @Test
    void choicesByCodeOrWord() {
        assertEquals(Filter.of("state", Operator.IN, "SOLD", "NEW"), filter("state=sold,Cancelled."));
        assertThrows(UsageException.class, () -> filter("state=eaten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "colour=red", "price=much", "soldOn=2017-02-30", "good=perhaps", "doors>=1.5"})
    void nonsenseIsRefused(String text) {
        assertThrows(UsageException.class, () -> filter(text));
    }
}

package org.kontor.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.ui.Formats;

class TypedTest {

    private static Typed in(String language) {
        return new Typed(Formats.of(Locale.of(language), ZoneId.of("UTC")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"pl;1 234,50;1234.5", "pl;1.234,50;1234.5", "pl;1234.5;1234.5",
            "pl;1,234;1.234", "en;1,234;1234", "en;1,234.50;1234.5", "en;12,5;12.5", "en;1.234,50;1234.5",
            "uk;1 234 567;1234567", "pl;−3;-3", "en;1,234,567;1234567", "pl;100;100", "pl;0,10;0.1", "pl;,5;0.5"})
    void numbersAreReadAsTheyAreTyped(String language, String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), in(language).number(text));
    }

    @ParameterizedTest
    @CsvSource({"12a", "1e5", "''", "' '", "=1+1", "NaN", "."})
    void whatIsNoNumberIsNone(String text) {
        assertEquals(Optional.empty(), in("pl").number(text));
    }

    @ParameterizedTest
    @CsvSource({"pl,5.3.2017", "pl,05.03.17", "uk,2017-03-05", "en,5 Mar 2017", "en,5/3/2017", "ru,2017/3/5",
            "pl,2017.03.05"})
    void datesAreReadInManyForms(String language, String text) {
        assertEquals(Optional.of(LocalDate.of(2017, 3, 5)), in(language).date(text));
    }

    @Test
    void whatIsShownCanBeTypedAgain() {
        for (final String language : new String[] {"en", "pl", "uk", "ru"}) {
            final var formats = Formats.of(Locale.of(language), ZoneId.of("UTC"));
            for (int month = 1; month <= 12; month++) {
                final var day = LocalDate.of(2024, month, 29);
                assertEquals(Optional.of(day), in(language).date(formats.date(day)));
            }
            final var number = new BigDecimal("-1234567.25");
            assertEquals(Optional.of(number), in(language).number(formats.number(number)));
        }
    }

    @Test
    void thereIsNoThirtiethOfFebruary() {
        assertEquals(Optional.empty(), in("pl").date("30.02.2020"));
        assertEquals(Optional.empty(), in("pl").date("29.02.2019"));
    }
}

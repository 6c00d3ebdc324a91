package org.kontor.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;

class FormatsTest {

    private static Formats in(String language) {
        return Formats.of(Locale.of(language), ZoneId.of("Europe/Kyiv"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    @Test
    void amountsHaveThinSpacesAndTheSignOfTheirCurrency() {
        assertEquals("12\u202f400\u00a0zł", in("pl").money(money("12400.0000", "PLN")));
        assertEquals("1\u202f234\u202f567,50\u00a0₴", in("uk").money(money("1234567.5", "UAH")));
        assertEquals("5\u202f100.25\u00a0€", in("en").money(money("5100.25", "EUR")));
        assertEquals("−7,05\u00a0₽", in("ru").money(money("-7.05", "RUB")));
        assertEquals("0\u00a0$", in("en").money(money("0", "USD")));
    }

    @Test
    void aCurrencyThatNobodyKnowsIsItsCode() {
        assertEquals("1\u00a0??", in("en").money(money("1", "??")));
    }

    @Test
    void nothingIsADash() {
        final Formats formats = in("pl");
        assertEquals("–", formats.money(null));
        assertEquals("–", formats.number(null));
        assertEquals("–", formats.date(null));
        assertEquals("–", formats.instant(null));
        assertEquals("–", formats.duration(null));
        assertEquals("–", formats.percent(null));
    }

    @Test
    void datesAreAsTheCountryWritesThem() {
        final var day = LocalDate.of(2017, 3, 5);
        assertEquals("05.03.2017", in("pl").date(day));
        assertEquals("05.03.2017", in("uk").date(day));
        assertEquals("5 Mar 2017", in("en").date(day));
        assertEquals("05.03.2017 14:07", in("uk").instant(Instant.parse("2017-03-05T12:07:59Z")));
    }

    @Test
    void howLongIsSaidWithTheRightPlural() {
        assertEquals("1 dzień", in("pl").duration(Duration.ofDays(1)));
        assertEquals("3 dni", in("pl").duration(Duration.ofDays(3)));
        assertEquals("22 дні", in("uk").duration(Duration.ofDays(22)));
        assertEquals("25 днів", in("uk").duration(Duration.ofDays(25)));
        assertEquals("21 день", in("ru").duration(Duration.ofDays(21)));
        assertEquals("2 hours", in("en").duration(Duration.ofMinutes(150)));
        assertEquals("5 minut", in("pl").duration(Duration.ofMinutes(5)));
    }
}

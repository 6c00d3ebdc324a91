package org.kontor.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void aRecordWithoutFaultsHasNoProblems() {
        final var checks = new Checks().required("name", "Zefir", 200).text("note", null, 10)
                .money("amount", new Money(new BigDecimal("-12345.6700"), "UAH")).range("year", 1999, 1800, 2100)
                .date("on", LocalDate.of(2026, 2, 28)).email("mail", "a.b@c.pl");
        assertEquals(List.of(), checks.problems());
        assertEquals("saved", checks.then(() -> Result.done("saved")).orThrow());
    }

    @Test
    void everyFaultIsNamedWithItsField() {
        final var problems = new Checks().required("name", " ", 200).text("note", "x".repeat(11), 10)
                .money("amount", new Money(new BigDecimal("1.23456"), "XYZ")).range("year", 1, 1800, 2100)
                .date("on", LocalDate.of(20261, 1, 1)).email("mail", "nobody").problems();
        assertEquals(List.of("name", "note", "amount", "amount", "year", "on", "mail"),
                problems.stream().map(Problem::field).toList());
    }

    @Test
    void nothingIsDoneWhenSomethingIsWrong() {
        final var result = new Checks().required("name", "", 5).then(() -> {
            throw new AssertionError("must not be reached");
        });
        assertFalse(result.problems().isEmpty());
    }

    @Test
    void tenMegabytesInANameAreSaidInNumbersNotRepeated() {
        final var problem = new Checks().required("name", "x".repeat(10_000_000), 200).problems().getFirst();
        final var text = problem.message().text(Locale.ENGLISH);
        assertTrue(text.contains("10,000,000") && text.length() < 200, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "1e400", "0.00001"})
    void numbersThatTheDatabaseCannotHoldAreRefused(String number) {
        assertFalse(new Checks().number("n", new BigDecimal(number)).problems().isEmpty());
    }

    @Test
    void pluralsAreRightInPolishAndUkrainian() {
        final var message = new Checks().text("note", "x".repeat(22), 5).problems().getFirst().message();
        assertTrue(message.text(Locale.of("pl")).startsWith("Tekst ma 22 znaki,"), message.text(Locale.of("pl")));
        assertTrue(message.text(Locale.of("uk")).startsWith("Текст має 22 символи,"), message.text(Locale.of("uk")));
    }
}

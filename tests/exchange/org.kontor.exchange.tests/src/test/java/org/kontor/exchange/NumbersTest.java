package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people write them, in whatever country. */
class NumbersTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private Path amounts(String... amounts) {
        var text = new StringBuilder("name;amount\n");
        for (int i = 0; i < amounts.length; i++) {
            text.append("n").append(i).append(";\"").append(amounts[i]).append("\"\n");
        }
        return imports.file(text.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1054|1054", "1054.5|1054.5", "1054,50|1054.5", "1 234 567,89|1234567.89",
            "1\u00A0234,56|1234.56", "1\u202F234,56|1234.56", "1\u2009234|1234", "1,234.56|1234.56",
            "1.234,56|1234.56", "1.234.567|1234567", "1'234.50|1234.5", "12 400 zł|12400", "zł 12 400|12400",
            "5100 PLN|5100", "PLN5100,00|5100", "(12,50)|-12.5", "-12,50|-12.5", "12,50-|-12.5", "\u22125|-5",
            "0.123|0.123", "12345.678|12345.678", "0,5|0.5", ",5|0.5", "+7|7", "1.|1"})
    void areRead(String text, BigDecimal number) {
        imports.run(amounts(text));
        assertEquals(0, number.compareTo((BigDecimal) imports.values("amount").getFirst()),
                () -> imports.values("amount").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34,5", "1.23.4", "12a", "twelve", "1,2,3", "--5", "(5", "1 0", "1E5", "5 parrots",
            "=1+1", "$5 EUR"})
    void oddOnesAreWrongAndNamed(String text) {
        var result = imports.run(amounts("7,25", text, "8,25"));
        assertEquals(List.of("n0", "n2"), imports.things.names());
        assertEquals(List.of("3: “" + text + "” is not a number (decimal separator “,”)."), Imports.reasons(result));
    }

    @Test
    void theWholeColumnTellsTheDecimalSeparator() {
        imports.run(amounts("1.234", "12.345", "1.234,5"));
        assertEquals(List.of(new BigDecimal("1234"), new BigDecimal("12345"), new BigDecimal("1234.5")),
                imports.values("amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234"})
    void whatMayBeAThousandOrAFractionIsAskedAbout(String text) {
        var plan = imports.plan(amounts(text, "2"));
        assertEquals("decimalsUnclear", imports.files.check(plan).getFirst().key());
        var chosen = imports.plan(amounts(text, "2"), FileHints.NONE.decimal(text.charAt(1)));
        assertEquals(List.of(), imports.files.check(chosen));
        imports.run(chosen, null, org.kontor.base.Progress.NONE);
        assertEquals(new BigDecimal("1.234"), imports.values("amount").getFirst());
    }

    @Test
    void wholeNumbersHaveNoFractions() {
        var result = imports
                .run(imports.file("name;pieces\na;1 234\nb;1,234\nc;1.234\nd;7,0\ne;7,5\nf;99999999999999999999\n"));
        assertEquals(Arrays.asList(1234L, 1234L, 1234L, 7L), imports.values("pieces"));
        assertEquals(List.of("6: “7,5” is not a whole number.", "7: “99999999999999999999” is not a whole number."),
                Imports.reasons(result));
    }

    @Test
    void anAmountBringsItsCurrency() {
        imports.run(imports.file("name;amount;currency\na;5 €;\nb;6 zł;PLN\nc;7;UAH\nd;8;\ne;9 ₴;\nf;10 руб.;\n"));
        assertEquals(Arrays.asList("EUR", "PLN", "UAH", null, "UAH", "RUB"), imports.values("currency"));
    }

    @Test
    void anAmountInAnotherCurrencyThanTheRowIsWrong() {
        var result = imports.run(imports.file("name;amount;currency\na;5 €;PLN\n"));
        assertEquals(List.of("2: The amount is in EUR, the rest of the row in PLN."), Imports.reasons(result));
    }

    @Test
    void yesAndNoInFourLanguages() {
        var result = imports.run(imports.file("name;good\na;tak\nb;Ні\nc;ДА\nd;no\ne;1\nf;perhaps\n"));
        assertEquals(List.of(true, false, true, false, true), imports.values("good"));
        assertEquals(List.of("7: “perhaps” is neither yes nor no."), Imports.reasons(result));
    }
}

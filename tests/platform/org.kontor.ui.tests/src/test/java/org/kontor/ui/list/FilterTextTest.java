package org.kontor.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Formats;

class FilterTextTest {

    private static final Messages MESSAGES = Messages.of(FilterText.class);

    private final FilterText polish = reader("pl");
    private final FilterText english = reader("en");

    private static FilterText reader(String language) {
        return new FilterText(Formats.of(Locale.of(language), ZoneId.of("Europe/Warsaw")));
    }

    private static Column<SimpleRow> column(ValueType type) {
        return Column.of("c", MESSAGES.message("filter.choice"), type, SimpleRow::name);
    }

    private static Column<SimpleRow> stages() {
        return new Column<>("c", label("Stage"), ValueType.CHOICE, SimpleRow::name, true, true,
                List.of(new Column.Choice("OPEN", label("Offer sent")), new Column.Choice("TALK", label("Offer asked")),
                        new Column.Choice("WON", label("Signed"))));
    }

    /** A key that nobody wrote comes back as itself between marks: enough of a label here. */
    private static Message label(String text) {
        return MESSAGES.message(text);
    }

    private static Filter filter(FilterText reader, ValueType type, String text) {
        return assertInstanceOf(FilterText.Condition.class, reader.read(column(type), text)).filter();
    }

    private static Filter of(Operator operator, Object... values) {
        return Filter.of("c", operator, values);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static LocalDate d(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void wordsAreAPartAWholeOrABeginning() {
        assertEquals(of(Operator.CONTAINS, "zoo"), filter(polish, ValueType.TEXT, " zoo "));
        assertEquals(of(Operator.EQUALS, "Zoo"), filter(polish, ValueType.REFERENCE, "=Zoo"));
        assertEquals(of(Operator.STARTS_WITH, "Zo"), filter(polish, ValueType.TEXT, "Zo*"));
    }

    @Test
    void aDashIsNothingThereAndAStarAnything() {
        for (final ValueType type : ValueType.values()) {
            assertEquals(of(Operator.EMPTY), filter(polish, type, "–"));
            assertEquals(of(Operator.EMPTY), filter(polish, type, "-"));
            assertEquals(of(Operator.FILLED), filter(polish, type, "*"));
        }
    }

    @Test
    void noTextIsNoCondition() {
        assertInstanceOf(FilterText.Nothing.class, polish.read(column(ValueType.MONEY), "  "));
    }

    @Test
    void amountsAreOneOrARange() {
        assertEquals(of(Operator.EQUALS, n("1200.5")), filter(polish, ValueType.MONEY, "1 200,50"));
        assertEquals(of(Operator.AT_LEAST, n("100.0001")), filter(polish, ValueType.MONEY, ">100"));
        assertEquals(of(Operator.AT_LEAST, n("100")), filter(polish, ValueType.MONEY, ">= 100"));
        assertEquals(of(Operator.AT_MOST, n("99.9999")), filter(polish, ValueType.MONEY, "<100"));
        assertEquals(of(Operator.AT_MOST, n("100")), filter(polish, ValueType.DECIMAL, "..100"));
        assertEquals(of(Operator.BETWEEN, n("10"), n("20")), filter(polish, ValueType.MONEY, "10..20"));
        assertEquals(of(Operator.BETWEEN, n("10"), n("20")), filter(polish, ValueType.MONEY, "10 – 20"));
        assertEquals(of(Operator.AT_LEAST, n("-5")), filter(polish, ValueType.MONEY, "-5.."));
    }

    @Test
    void wholeNumbersStayWhole() {
        assertEquals(of(Operator.AT_LEAST, 101L), filter(polish, ValueType.INTEGER, ">100"));
        assertEquals(of(Operator.AT_MOST, 9L), filter(polish, ValueType.INTEGER, "<10"));
        assertEquals(of(Operator.BETWEEN, 10L, 20L), filter(polish, ValueType.INTEGER, "10..20"));
        assertEquals(of(Operator.EQUALS, 12000L), filter(english, ValueType.INTEGER, "12,000"));
    }

    @Test
    void datesAreDaysMonthsAndYears() {
        assertEquals(of(Operator.BETWEEN, d("2017-01-01"), d("2017-12-31")), filter(polish, ValueType.DATE, "2017"));
        assertEquals(of(Operator.BETWEEN, d("2020-02-01"), d("2020-02-29")), filter(polish, ValueType.DATE, "02.2020"));
        assertEquals(of(Operator.BETWEEN, d("2020-02-01"), d("2020-02-29")), filter(polish, ValueType.DATE, "2020-2"));
        assertEquals(of(Operator.EQUALS, d("2017-03-05")), filter(polish, ValueType.DATE, "5.03.2017"));
        assertEquals(of(Operator.EQUALS, d("2017-03-05")), filter(english, ValueType.DATE, "2017-03-05"));
        assertEquals(of(Operator.AT_LEAST, d("2018-01-01")), filter(polish, ValueType.DATE, ">2017"));
        assertEquals(of(Operator.AT_LEAST, d("2017-01-01")), filter(polish, ValueType.DATE, ">=2017"));
        assertEquals(of(Operator.AT_MOST, d("2016-12-31")), filter(polish, ValueType.DATE, "<2017"));
        assertEquals(of(Operator.BETWEEN, d("2016-01-01"), d("2017-03-31")),
                filter(polish, ValueType.DATE, "2016..03.2017"));
        assertEquals(of(Operator.BETWEEN, d("2016-01-01"), d("2017-12-31")),
                filter(polish, ValueType.DATE, "2016–2017"));
    }

    @Test
    void momentsAreTheDaysOfTheUsersZone() {
        assertEquals(of(Operator.BETWEEN, Instant.parse("2017-03-04T23:00:00Z"),
                Instant.parse("2017-03-05T22:59:59.999999Z")), filter(polish, ValueType.INSTANT, "5.03.2017"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30.02.2017", "2017-02-30", "13.2017", "yesterday..", "..", "> "})
    void whatIsNoDateIsSaid(String text) {
        assertInstanceOf(FilterText.Unreadable.class, polish.read(column(ValueType.DATE), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1..x", "..", ">", "1,2,3.4.5", "--5"})
    void whatIsNoNumberIsSaid(String text) {
        assertInstanceOf(FilterText.Unreadable.class, polish.read(column(ValueType.MONEY), text));
    }

    @Test
    void aChoiceIsItsCodeOrHowItsWordsBegin() {
        assertEquals(of(Operator.IN, "WON"),
                assertInstanceOf(FilterText.Condition.class, polish.read(stages(), "won")).filter());
        assertEquals(of(Operator.IN, "OPEN", "TALK"),
                assertInstanceOf(FilterText.Condition.class, polish.read(stages(), "!offer")).filter());
        assertInstanceOf(FilterText.Unreadable.class, polish.read(stages(), "thrown away"));
    }

    @Test
    void yesAndNoAreTheLanguagesOwn() {
        assertEquals(of(Operator.EQUALS, true), filter(polish, ValueType.BOOLEAN, "tak"));
        assertEquals(of(Operator.EQUALS, false), filter(polish, ValueType.BOOLEAN, "N"));
        assertInstanceOf(FilterText.Unreadable.class, polish.read(column(ValueType.BOOLEAN), "maybe"));
    }
}

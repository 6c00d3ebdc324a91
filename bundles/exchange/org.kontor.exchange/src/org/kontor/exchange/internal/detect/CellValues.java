package org.kontor.exchange.internal.detect;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.kontor.base.list.ValueType;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.read.CellError;

/** Reads the cells of a column as values of one type. */
public final class CellValues {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x", "+", "tak", "t", "prawda", "так", "да",
            "истина", "істина");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "-", "nie", "fałsz", "ні", "нет", "ложь",
            "хибність");
    private static final int SHOWN = 60;

    private final ValueType type;
    private final String datePattern;
    private final DateTimeFormatter dates;
    private final char decimal;

    /** {@code datePattern} empty: only a workbook's own dates and ISO dates are read. */
    public CellValues(ValueType type, String datePattern, char decimal) {
        this.type = type;
        this.datePattern = datePattern.isEmpty() ? "yyyy-MM-dd" : datePattern;
        this.dates = DateText.formatter(this.datePattern);
        this.decimal = decimal;
    }

    /** Reads a cell of a file, spaces around it taken off. */
    public CellReading read(Object cell) {
        if (cell instanceof CellError error) {
            return CellReading.wrong(ExchangeTexts.message("cellError", error.code()));
        }
        var text = CellTexts.unguard(CellTexts.text(cell));
        if (text.isEmpty()) {
            return CellReading.EMPTY;
        }
        return switch (type) {
            case DATE -> cell instanceof LocalDateTime time ? CellReading.of(time.toLocalDate()) : date(text);
            case INSTANT -> cell instanceof LocalDateTime time
                    ? CellReading.of(time.atZone(ZoneId.systemDefault()).toInstant()) : instant(text);
            case DECIMAL, MONEY -> cell instanceof BigDecimal number ? CellReading.of(number) : number(text);
            case INTEGER -> integer(cell, text);
            case BOOLEAN -> cell instanceof Boolean ? CellReading.of(cell) : yesOrNo(text);
            case TEXT, CHOICE, REFERENCE -> CellReading.of(text);
        };
    }

    private CellReading date(String text) {
        return DateText.of(text).toDate(dates).map(CellReading::of)
                .orElseGet(() -> CellReading.wrong(ExchangeTexts.message("notADate", shown(text), datePattern)));
    }

    private CellReading instant(String text) {
        return DateText.of(text).toInstant(dates).map(CellReading::of)
                .orElseGet(() -> CellReading.wrong(ExchangeTexts.message("notADate", shown(text), datePattern)));
    }

    private CellReading number(String text) {
        var number = NumberText.of(text);
        return number.flatMap(parts -> parts.toNumber(decimal))
                .map(value -> new CellReading(value, null, number.get().currency()))
                .orElseGet(() -> CellReading.wrong(ExchangeTexts.message("notANumber", shown(text),
                        String.valueOf(decimal))));
    }

    /** Groups of thousands may be parted by whatever is not the decimal separator. */
    private CellReading integer(Object cell, String text) {
        try {
            if (cell instanceof BigDecimal number) {
                return CellReading.of(number.longValueExact());
            }
            var number = NumberText.of(text);
            for (char separator : new char[] {decimal, decimal == '.' ? ',' : '.'}) {
                var value = number.flatMap(parts -> parts.toNumber(separator));
                if (value.isPresent() && value.get().stripTrailingZeros().scale() <= 0) {
                    return CellReading.of(value.get().longValueExact());
                }
            }
        } catch (ArithmeticException e) {
            // not a whole number, or beyond what a whole number holds
        }
        return CellReading.wrong(ExchangeTexts.message("notAWholeNumber", shown(text)));
    }

    private static CellReading yesOrNo(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return CellReading.of(Boolean.TRUE);
        }
        return NO.contains(word) ? CellReading.of(Boolean.FALSE)
                : CellReading.wrong(ExchangeTexts.message("notYesOrNo", shown(text)));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}

package org.kontor.ui.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Formats;

/**
 * Reads a condition as people type it under a column: a part of a text, {@code =whole}, {@code begin*}; numbers and
 * dates as {@code 100}, {@code >100}, {@code <=100}, {@code 10..20}, {@code 10..}; dates also as a year {@code 2017}
 * or a month {@code 03.2017}; {@code –} for nothing there, {@code *} for anything. Immutable.
 */
public final class FilterText {

    private static final Messages MESSAGES = Messages.of(FilterText.class);

    /** The finest step of an amount in the database. */
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private final Typed typed;

    /** Reads numbers and dates as these formats write them. */
    public FilterText(Formats formats) {
        typed = new Typed(formats);
    }

    /** What was read: a filter, nothing (no text), or what is wrong with the text. */
    public sealed interface Reading {
    }

    /** No text, no condition. */
    public record Nothing() implements Reading {
    }

    /** A condition. */
    public record Condition(Filter filter) implements Reading {
    }

    /** Not readable. */
    public record Unreadable(Message why) implements Reading {
    }

    /** Reads the text typed under the column. */
    public Reading read(Column<?> column, String text) {
        final String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Nothing();
        }
        if (trimmed.equals(Formats.NONE) || trimmed.equals("-")) {
            return condition(column, Operator.EMPTY);
        }
        if (trimmed.equals("*")) {
            return condition(column, Operator.FILLED);
        }
        return switch (column.type()) {
            case TEXT, REFERENCE -> words(column, trimmed);
            case INTEGER, DECIMAL, MONEY -> numbers(column, trimmed);
            case DATE, INSTANT -> dates(column, trimmed);
            case BOOLEAN -> yesNo(column, trimmed);
            case CHOICE -> choice(column, trimmed);
        };
    }

    private static Reading words(Column<?> column, String text) {
        if (text.startsWith("=") && text.length() > 1) {
            return condition(column, Operator.EQUALS, text.substring(1).strip());
        }
        if (text.endsWith("*")) {
            return condition(column, Operator.STARTS_WITH, text.substring(0, text.length() - 1));
        }
        return condition(column, Operator.CONTAINS, text);
    }

    private Reading numbers(Column<?> column, String text) {
        final Range range = Range.of(text);
        final Optional<BigDecimal> low = typed.number(range.low());
        final Optional<BigDecimal> high = typed.number(range.high());
        final boolean whole = column.type() == ValueType.INTEGER;
        if (!range.low().isEmpty() && low.isEmpty() || !range.high().isEmpty() && high.isEmpty()
                || low.isEmpty() && high.isEmpty()) {
            return new Unreadable(MESSAGES.message("filter.number", text));
        }
        final BigDecimal step = whole ? BigDecimal.ONE : STEP;
        return between(column, low.map(n -> value(range.lowOpen() ? n.add(step) : n, whole)).orElse(null),
                high.map(n -> value(range.highOpen() ? n.subtract(step) : n, whole)).orElse(null));
    }

    private static Object value(BigDecimal number, boolean whole) {
        return whole ? (Object) number.longValue() : number;
    }

    private Reading dates(Column<?> column, String text) {
        final Range range = Range.of(text);
        final Optional<Typed.Days> low = typed.days(range.low());
        final Optional<Typed.Days> high = typed.days(range.high());
        if (!range.low().isEmpty() && low.isEmpty() || !range.high().isEmpty() && high.isEmpty()
                || low.isEmpty() && high.isEmpty()) {
            return new Unreadable(MESSAGES.message("filter.date", text));
        }
        final LocalDate from = low.map(days -> range.lowOpen() ? days.last().plusDays(1) : days.first()).orElse(null);
        final LocalDate to = high.map(days -> range.highOpen() ? days.first().minusDays(1) : days.last()).orElse(null);
        return column.type() == ValueType.DATE ? between(column, from, to)
                : between(column, from == null ? null : typed.start(from), to == null ? null : typed.end(to));
    }

    private static Reading between(Column<?> column, Object low, Object high) {
        if (low == null) {
            return condition(column, Operator.AT_MOST, high);
        }
        if (high == null) {
            return condition(column, Operator.AT_LEAST, low);
        }
        return low.equals(high) ? condition(column, Operator.EQUALS, low)
                : condition(column, Operator.BETWEEN, low, high);
    }

    private Reading yesNo(Column<?> column, String text) {
        final Optional<Boolean> value = typed.yesNo(text);
        return value.isPresent() ? condition(column, Operator.EQUALS, value.get())
                : new Unreadable(MESSAGES.message("filter.choice", text));
    }

    private Reading choice(Column<?> column, String text) {
        final List<Object> codes = column.choices().stream()
                .filter(choice -> choice.code().equalsIgnoreCase(text)
                        || typed.startsWith(choice.label(), text))
                .map(choice -> (Object) choice.code()).toList();
        return codes.isEmpty() ? new Unreadable(MESSAGES.message("filter.choice", text))
                : new Condition(new Filter(column.id(), Operator.IN, codes));
    }

    private static Reading condition(Column<?> column, Operator operator, Object... values) {
        return new Condition(Filter.of(column.id(), operator, values));
    }

    /** Two ends as typed; an end that is not there is empty. */
    private record Range(String low, boolean lowOpen, String high, boolean highOpen) {

        static Range of(String text) {
            if (text.startsWith(">=") || text.startsWith("≥")) {
                return new Range(text.substring(text.charAt(0) == '≥' ? 1 : 2).strip(), false, "", false);
            }
            if (text.startsWith("<=") || text.startsWith("≤")) {
                return new Range("", false, text.substring(text.charAt(0) == '≤' ? 1 : 2).strip(), false);
            }
            if (text.startsWith(">")) {
                return new Range(text.substring(1).strip(), true, "", false);
            }
            if (text.startsWith("<")) {
                return new Range("", false, text.substring(1).strip(), true);
            }
            final String[] ends = text.replace("…", "..").split("\\.\\.+|–", -1);
            if (ends.length == 2) {
                return new Range(ends[0].strip(), false, ends[1].strip(), false);
            }
            final String one = text.startsWith("=") ? text.substring(1).strip() : text;
            return new Range(one, false, one, false);
        }
    }
}

package org.kontor.app.headless.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kontor.app.headless.UsageException;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.ValueType;

/** Reads conditions as {@code closedOn=2017}, {@code amount>=1000}, {@code partner~acme}. */
final class FilterText {

    private static final Pattern FORM = Pattern.compile("\\s*([\\w.]+)\\s*(>=|<=|\\^=|=|~)\\s*(.*?)\\s*",
            Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private FilterText() {
    }

    static Filter parse(String text, RecordList<?> list) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new UsageException(Texts.message("badFilter", text));
        }
        var column = column(list, form.group(1));
        var value = form.group(3);
        try {
            return switch (form.group(2)) {
                case "~" -> Filter.of(column.id(), Operator.CONTAINS, value);
                case "^=" -> Filter.of(column.id(), Operator.STARTS_WITH, value);
                case ">=" -> Filter.of(column.id(), Operator.AT_LEAST, from(column.type(), value));
                case "<=" -> Filter.of(column.id(), Operator.AT_MOST, to(column.type(), value));
                default -> equal(column, value);
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(Texts.message("badFilterValue", value, column.label(), text));
        }
    }

    static Column<?> column(RecordList<?> list, String id) {
        for (Column<?> column : list.columns()) {
            if (column.id().equalsIgnoreCase(id)) {
                return column;
            }
        }
        throw new UsageException(Texts.message("unknownColumn", id,
                list.columns().stream().map(Column::id).collect(Collectors.joining(", "))));
    }

    private static Filter equal(Column<?> column, String value) {
        if (value.isEmpty()) {
            return Filter.of(column.id(), Operator.EMPTY);
        }
        if ("*".equals(value)) {
            return Filter.of(column.id(), Operator.FILLED);
        }
        var type = column.type();
        if (type == ValueType.CHOICE) {
            return new Filter(column.id(), Operator.IN, Arrays.stream(value.split(","))
                    .<Object>map(word -> code(column, word.strip())).toList());
        }
        int dots = value.indexOf("..");
        boolean ranged = type != ValueType.TEXT && type != ValueType.REFERENCE && type != ValueType.BOOLEAN;
        if (ranged && dots >= 0) {
            return between(column, value.substring(0, dots), value.substring(dots + 2));
        }
        var least = from(type, value);
        var most = to(type, value);
        return least.equals(most) ? Filter.of(column.id(), Operator.EQUALS, least)
                : Filter.of(column.id(), Operator.BETWEEN, least, most);
    }

    private static Filter between(Column<?> column, String least, String most) {
        if (least.isBlank()) {
            return Filter.of(column.id(), Operator.AT_MOST, to(column.type(), most.strip()));
        }
        if (most.isBlank()) {
            return Filter.of(column.id(), Operator.AT_LEAST, from(column.type(), least.strip()));
        }
        return Filter.of(column.id(), Operator.BETWEEN, from(column.type(), least.strip()),
                to(column.type(), most.strip()));
    }

    /** A code may be given by its word too. */
    private static String code(Column<?> column, String word) {
        for (var choice : column.choices()) {
            if (choice.code().equalsIgnoreCase(word) || choice.label().text().equalsIgnoreCase(word)) {
                return choice.code();
            }
        }
        throw new UsageException(Texts.message("unknownChoice", word, column.label(), String.join(", ",
                column.choices().stream().map(Column.Choice::code).toList())));
    }

    private static Object from(ValueType type, String value) {
        return switch (type) {
            case DATE -> firstDay(value);
            case INSTANT -> firstDay(value).atStartOfDay(ZoneId.systemDefault()).toInstant();
            default -> plain(type, value);
        };
    }

    private static Object to(ValueType type, String value) {
        return switch (type) {
            case DATE -> lastDay(value);
            case INSTANT ->
                    lastDay(value).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1000);
            default -> plain(type, value);
        };
    }

    private static Object plain(ValueType type, String value) {
        return switch (type) {
            case INTEGER -> Long.valueOf(value.replace(" ", ""));
            case DECIMAL, MONEY -> new BigDecimal(value.replace(" ", "").replace(',', '.'));
            case BOOLEAN -> bool(value);
            default -> value;
        };
    }

    private static Boolean bool(String value) {
        if (!List.of("true", "false").contains(value)) {
            throw new NumberFormatException(value);
        }
        return Boolean.valueOf(value);
    }

    /** A year or a month stands for its days. */
    private static LocalDate firstDay(String value) {
        if (YEAR.matcher(value).matches()) {
            return LocalDate.of(Integer.parseInt(value), 1, 1);
        }
        return MONTH.matcher(value).matches() ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
    }

    private static LocalDate lastDay(String value) {
        if (YEAR.matcher(value).matches()) {
            return LocalDate.of(Integer.parseInt(value), 12, 31);
        }
        return MONTH.matcher(value).matches() ? YearMonth.parse(value).atEndOfMonth() : LocalDate.parse(value);
    }
}

package org.kontor.store.internal.list;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kontor.base.list.Filter;
import org.kontor.base.list.ValueType;
import org.kontor.store.ListDefinition;

/** Filters as SQL conditions. */
final class Filters {

    private static final int MOST_IN = 5_000;

    private Filters() {
    }

    /** One condition for each filter. */
    static List<Condition> of(ListDefinition<?> list, List<Filter> filters) {
        return filters.stream().map(filter -> {
            final var field = list.fields().get(filter.column());
            if (field == null) {
                throw new IllegalArgumentException("The list of " + list.recordKind() + " has no column "
                        + filter.column() + "; it has " + list.fields().keySet());
            }
            return condition(field, filter);
        }).toList();
    }

    private static Condition condition(ListDefinition.Field<?> field, Filter filter) {
        final var sql = field.filterSql();
        if (sql == null || !field.column().filterable()) {
            throw bad(filter, "can't be filtered");
        }
        return switch (filter.operator()) {
            case EMPTY -> new Condition().and(empty(field)).aboutNulls();
            case FILLED -> new Condition().and("NOT " + empty(field));
            case IN -> in(field, filter);
            case CONTAINS -> like(field, filter, "%");
            case STARTS_WITH -> like(field, filter, "");
            case EQUALS -> compare(field, filter, "=", single(field, filter));
            case AT_LEAST -> compare(field, filter, ">=", single(field, filter));
            case AT_MOST -> compare(field, filter, "<=", single(field, filter));
            case BETWEEN -> between(field, filter);
        };
    }

    private static String empty(ListDefinition.Field<?> field) {
        final var sql = field.column().type() == ValueType.REFERENCE && field.idSql() != null ? field.idSql()
                : field.filterSql();
        return isText(field) && field.idSql() == null ? "(" + sql + " IS NULL OR " + sql + " = '')"
                : "(" + sql + " IS NULL)";
    }

    private static Condition in(ListDefinition.Field<?> field, Filter filter) {
        final var values = filter.values();
        if (values.isEmpty()) {
            return Condition.NOTHING;
        }
        if (values.size() > MOST_IN) {
            throw bad(filter, "takes at most " + MOST_IN + " values");
        }
        final boolean ids = field.column().type() == ValueType.REFERENCE && values.getFirst() instanceof Long;
        if (ids && field.idSql() == null) {
            throw bad(filter, "can't be filtered by ids");
        }
        final var typed = values.stream().map(v -> ids ? id(filter, v) : value(field, filter, v)).toList();
        return new Condition().and((ids ? field.idSql() : field.filterSql()) + " IN ("
                + String.join(", ", Collections.nCopies(typed.size(), "?")) + ")", typed);
    }

    private static Condition like(ListDefinition.Field<?> field, Filter filter, String before) {
        if (!isText(field)) {
            throw bad(filter, "holds no text");
        }
        final var text = (String) single(field, filter);
        if (text.indexOf('\0') >= 0) {
            return Condition.NOTHING;
        }
        final var escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new Condition().and(field.filterSql() + " LIKE ? ESCAPE '!'", before + escaped + "%");
    }

    private static Condition between(ListDefinition.Field<?> field, Filter filter) {
        if (filter.values().size() != 2) {
            throw bad(filter, "takes two values between which to look");
        }
        final var one = value(field, filter, filter.values().get(0));
        final var other = value(field, filter, filter.values().get(1));
        final boolean inOrder = order(one, other) <= 0;
        return compare(field, filter, ">=", inOrder ? one : other).and(
                compare(field, filter, "<=", inOrder ? other : one));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int order(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }

    private static Condition compare(ListDefinition.Field<?> field, Filter filter, String operator, Object value) {
        if (value instanceof Boolean && !operator.equals("=")) {
            throw bad(filter, "is yes or no: nothing is more or less");
        }
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            return Condition.NOTHING;
        }
        return new Condition().and(field.filterSql() + " " + operator + " ?", value);
    }

    private static Object single(ListDefinition.Field<?> field, Filter filter) {
        if (filter.values().size() != 1) {
            throw bad(filter, "takes one value with " + filter.operator());
        }
        return value(field, filter, filter.values().getFirst());
    }

    private static Object value(ListDefinition.Field<?> field, Filter filter, Object value) {
        return switch (field.column().type()) {
            case TEXT, REFERENCE -> typed(filter, value, String.class).toLowerCase(Locale.ROOT);
            case CHOICE -> typed(filter, value, String.class);
            case INTEGER -> integer(filter, value);
            case DECIMAL, MONEY -> decimal(filter, value);
            case DATE -> typed(filter, value, LocalDate.class);
            case INSTANT -> typed(filter, value, Instant.class);
            case BOOLEAN -> typed(filter, value, Boolean.class);
        };
    }

    private static Object integer(Filter filter, Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : typed(filter, value, Long.class);
    }

    private static Object decimal(Filter filter, Object value) {
        return switch (value) {
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case BigInteger number -> new BigDecimal(number);
            default -> typed(filter, value, BigDecimal.class);
        };
    }

    private static Long id(Filter filter, Object value) {
        return typed(filter, value, Long.class);
    }

    private static <T> T typed(Filter filter, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw bad(filter, "takes " + type.getSimpleName() + ", not " + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }

    private static boolean isText(ListDefinition.Field<?> field) {
        return switch (field.column().type()) {
            case TEXT, CHOICE, REFERENCE -> true;
            default -> false;
        };
    }

    private static IllegalArgumentException bad(Filter filter, String why) {
        return new IllegalArgumentException("Filter " + filter.operator() + ": the column " + filter.column() + " "
                + why);
    }
}

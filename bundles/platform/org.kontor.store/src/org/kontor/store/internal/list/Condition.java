package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;

/** The text of a condition with its parameters, joined piece by piece with AND. Immutable. */
final class Condition {

    /** Lets no row through. */
    static final Condition NOTHING = new Condition().and("1 = 0");

    private final String sql;
    private final List<Object> parameters;

    /** Lets every row through. */
    Condition() {
        this("", List.of());
    }

    private Condition(String sql, List<Object> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    Condition and(String condition, Object... values) {
        return and(condition, List.of(values));
    }

    Condition and(String condition, List<?> values) {
        final var all = new ArrayList<>(parameters);
        all.addAll(values);
        return new Condition(isEmpty() ? condition : sql + " AND " + condition, all);
    }

    Condition and(Condition other) {
        return other.isEmpty() ? this : and(other.sql, other.parameters);
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    String sql() {
        return sql;
    }

    /** With the word, empty without a condition. */
    String where() {
        return isEmpty() ? "" : " WHERE " + sql;
    }

    List<Object> parameters() {
        return parameters;
    }
}

package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;

/** The text of a condition with its parameters, joined piece by piece with AND. Immutable. */
final class Condition {

    /** Lets no row through. */
    static final Condition NOTHING = new Condition().and("1 = 0");

    private final String sql;
    private final List<Object> parameters;
    private final boolean aboutNulls;

    /** Lets every row through. */
    Condition() {
        this("", List.of(), false);
    }

    private Condition(String sql, List<Object> parameters, boolean aboutNulls) {
        this.sql = sql;
        this.parameters = parameters;
        this.aboutNulls = aboutNulls;
    }

    /** All of them. */
    static Condition all(List<Condition> conditions) {
        return conditions.stream().reduce(new Condition(), Condition::and);
    }

    Condition and(String condition, Object... values) {
        return and(condition, List.of(values));
    }

    Condition and(String condition, List<?> values) {
        final var all = new ArrayList<>(parameters);
        all.addAll(values);
        return new Condition(isEmpty() ? condition : sql + " AND " + condition, all, aboutNulls);
    }

    Condition and(Condition other) {
        return other.isEmpty() ? this : and(other.sql, other.parameters);
    }

    /** The same, marked as true also where an outer join finds no row. */
    Condition aboutNulls() {
        return new Condition(sql, parameters, true);
    }

    boolean isAboutNulls() {
        return aboutNulls;
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

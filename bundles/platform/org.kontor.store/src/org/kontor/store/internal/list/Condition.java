package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;

/** The text of a condition with its parameters, collected piece by piece and joined by AND. */
final class Condition {

    /** Lets no row through. */
    static final Condition NOTHING = new Condition().and("1 = 0");

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Condition and(String condition, Object... values) {
        return and(condition, List.of(values));
    }

    Condition and(String condition, List<?> values) {
        if (!sql.isEmpty()) {
            sql.append(" AND ");
        }
        sql.append(condition);
        parameters.addAll(values);
        return this;
    }

    Condition and(Condition other) {
        return other.isEmpty() ? this : and(other.sql(), other.parameters);
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    String sql() {
        return sql.toString();
    }

    /** With the word, empty without a condition. */
    String where() {
        return isEmpty() ? "" : " WHERE " + sql;
    }

    List<Object> parameters() {
        return parameters;
    }
}

package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.list.Cursor;
import org.kontor.store.ListDefinition;
import org.kontor.store.internal.dialect.Dialect;

/**
 * A stretch of a list in its order, which one query reads along an index. Rows without a sort value are a stretch of
 * their own, for they come last whichever way the values are sorted; where a database can't compare rows, those that
 * tie with the cursor are one too.
 *
 * @param order the ORDER BY clause
 */
record Segment(Condition condition, String order, boolean descending) {

    /** The stretches to read one after the other until the page is full. */
    static List<Segment> of(ListDefinition.Field<?> field, String idSql, Order order, Cursor after, Dialect dialect) {
        final var segments = new ArrayList<Segment>();
        final var stretches = new Stretches(field, idSql, order, dialect);
        final boolean inValues = after == null || after.keys().getFirst() != null;
        if (!field.nullable()) {
            segments.addAll(after == null ? List.of(stretches.all()) : stretches.after(after));
        } else if (order.nullsFirst()) {
            segments.addAll(after == null ? List.of(stretches.none(), stretches.all())
                    : inValues ? stretches.after(after) : List.of(stretches.noneAfter(after), stretches.all()));
        } else {
            segments.addAll(after == null ? List.of(stretches.all()) : inValues ? stretches.after(after) : List.of());
            segments.add(inValues ? stretches.none() : stretches.noneAfter(after));
        }
        return segments;
    }

    /** The same order over the named columns of a query around this one. */
    String orderOf(String sort, String id) {
        final var word = descending ? " DESC" : "";
        return " ORDER BY " + sort + word + ", " + id + word;
    }

    /** In which direction is read. {@code nullsFirst} when the list is read from its end. */
    record Order(boolean descending, boolean nullsFirst) {

        String word() {
            return descending ? " DESC" : "";
        }

        String further() {
            return descending ? " < " : " > ";
        }
    }

    private record Stretches(ListDefinition.Field<?> field, String idSql, Order order, Dialect dialect) {

        Segment all() {
            return segment(filled(), byValue());
        }

        private Condition filled() {
            if (!field.nullable()) {
                return new Condition();
            }
            final var bound = order.descending() ? dialect.highest(field.column().type()) : null;
            return new Condition().and(field.sortSql() + (bound == null ? " IS NOT NULL" : " <= " + bound));
        }

        List<Segment> after(Cursor cursor) {
            final var sort = field.sortSql();
            final var key = cursor.keys().getFirst();
            if (dialect.comparesRows()) {
                return List.of(segment(new Condition().and(
                        "(" + sort + ", " + idSql + ")" + order.further() + "(?, ?)", key, cursor.id()), byValue()));
            }
            return List.of(
                    segment(new Condition().and(sort + " = ?", key).and(idSql + order.further() + "?", cursor.id()),
                            byId()),
                    segment(new Condition().and(sort + order.further() + "?", key), byValue()));
        }

        Segment none() {
            return segment(new Condition().and(field.sortSql() + " IS NULL"), byId());
        }

        Segment noneAfter(Cursor cursor) {
            return segment(new Condition().and(field.sortSql() + " IS NULL")
                    .and(idSql + order.further() + "?", cursor.id()), byId());
        }

        private Segment segment(Condition condition, String by) {
            return new Segment(condition, by, order.descending());
        }

        private String byId() {
            return " ORDER BY " + idSql + order.word();
        }

        private String byValue() {
            return field.sortSql().equals(idSql) ? byId()
                    : " ORDER BY " + field.sortSql() + order.word() + ", " + idSql + order.word();
        }
    }
}

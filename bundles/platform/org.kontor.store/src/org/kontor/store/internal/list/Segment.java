package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.list.Cursor;
import org.kontor.store.ListDefinition;

/**
 * A stretch of a list in its order, which one query reads along an index. Rows without a sort value are a stretch of
 * their own, for they come last whichever way the values are sorted; where a database can't compare rows, those that
 * tie with the cursor are one too.
 *
 * @param order the ORDER BY clause
 */
record Segment(Condition condition, String order) {

    /** The stretches to read one after the other until the page is full. */
    static List<Segment> of(ListDefinition.Field<?> field, String idSql, Order order, Cursor after,
            boolean comparesRows) {
        final var segments = new ArrayList<Segment>();
        final var values = new Stretches(field, idSql, order, comparesRows);
        final boolean inValues = after == null || after.keys().getFirst() != null;
        if (!field.nullable()) {
            segments.addAll(after == null ? List.of(values.all()) : values.after(after));
        } else if (order.nullsFirst()) {
            segments.addAll(after == null ? List.of(values.none(), values.all())
                    : inValues ? values.after(after) : List.of(values.noneAfter(after), values.all()));
        } else {
            segments.addAll(after == null ? List.of(values.all()) : inValues ? values.after(after) : List.of());
            segments.add(inValues ? values.none() : values.noneAfter(after));
        }
        return segments;
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

    private record Stretches(ListDefinition.Field<?> field, String idSql, Order order, boolean comparesRows) {

        Segment all() {
            return new Segment(filled(), byValue());
        }

        private Condition filled() {
            return field.nullable() ? new Condition().and(field.sortSql() + " IS NOT NULL") : new Condition();
        }

        List<Segment> after(Cursor cursor) {
            final var sort = field.sortSql();
            final var key = cursor.keys().getFirst();
            if (comparesRows) {
                return List.of(new Segment(new Condition().and(
                        "(" + sort + ", " + idSql + ")" + order.further() + "(?, ?)", key, cursor.id()), byValue()));
            }
            return List.of(
                    new Segment(new Condition().and(sort + " = ?", key).and(idSql + order.further() + "?", cursor.id()),
                            byId()),
                    new Segment(new Condition().and(sort + order.further() + "?", key), byValue()));
        }

        Segment none() {
            return new Segment(new Condition().and(field.sortSql() + " IS NULL"), byId());
        }

        Segment noneAfter(Cursor cursor) {
            return new Segment(new Condition().and(field.sortSql() + " IS NULL")
                    .and(idSql + order.further() + "?", cursor.id()), byId());
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

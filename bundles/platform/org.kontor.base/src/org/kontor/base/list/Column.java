package org.kontor.base.list;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.kontor.base.Message;

/**
 * A column of a list.
 *
 * @param id its name in filters, sorts, exports and imports, as in {@code closedOn}
 * @param label its heading
 * @param value reads it from a row; null where there is none
 * @param sortable whether the list can be sorted by it without reading it whole
 * @param filterable whether it can be filtered
 * @param choices for {@link ValueType#CHOICE} the codes with their words, else empty
 */
public record Column<R extends Row>(String id, Message label, ValueType type, Function<R, Object> value,
        boolean sortable, boolean filterable, List<Choice> choices) {

    /** Neither may be null. */
    public Column {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        Objects.requireNonNull(value);
        choices = List.copyOf(choices);
    }

    /** A column that sorts and filters. */
    public static <R extends Row> Column<R> of(String id, Message label, ValueType type, Function<R, Object> value) {
        return new Column<>(id, label, type, value, true, true, List.of());
    }

    /** A code and the words for it. */
    public record Choice(String code, Message label) {
    }
}

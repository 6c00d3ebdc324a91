package org.kontor.base.exchange;

import java.util.Map;

/**
 * A row of a file, its texts already read.
 *
 * @param line where it stands in the file, from 1, the heading counted
 * @param values field id to value of the field's type; what was empty is missing
 */
public record ImportRow(long line, Map<String, Object> values) {

    /** Copies the values. */
    public ImportRow {
        values = Map.copyOf(values);
    }

    /** The text of a field; empty when it is missing. */
    public String text(String field) {
        final var value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /** The value of a field, null when it is missing. */
    public <T> T value(String field, Class<T> type) {
        return type.cast(values.get(field));
    }
}

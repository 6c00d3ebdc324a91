package org.kontor.base.exchange;

import java.util.List;
import java.util.Objects;
import org.kontor.base.Message;
import org.kontor.base.list.ValueType;

/**
 * What a column of a file can become.
 *
 * @param id named as the column of the list of the same kind, so that an export can be imported again
 * @param type how the text is read: DATE as {@link java.time.LocalDate}, DECIMAL and MONEY as
 *            {@link java.math.BigDecimal}, INTEGER as {@link Long}, INSTANT as {@link java.time.Instant}, else text
 * @param required whether a row without it is wrong
 * @param synonyms headings in any language by which files call it, lower case, words parted by one space
 */
public record ImportField(String id, Message label, ValueType type, boolean required, List<String> synonyms) {

    /** Neither may be null. */
    public ImportField {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(type);
        synonyms = List.copyOf(synonyms);
    }
}

package org.kontor.exchange.internal.detect;

import org.kontor.base.Message;

/**
 * What a cell says to a field.
 *
 * @param value of the field's type; null when the cell is empty or wrong
 * @param problem why it can't be read; null when it can
 * @param currency ISO 4217 code that an amount names; empty for none
 */
public record CellReading(Object value, Message problem, String currency) {

    /** An empty cell. */
    static final CellReading EMPTY = new CellReading(null, null, "");

    static CellReading of(Object value) {
        return new CellReading(value, null, "");
    }

    static CellReading wrong(Message problem) {
        return new CellReading(null, problem, "");
    }
}

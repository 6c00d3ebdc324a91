package org.kontor.exchange.internal.read;

/** A workbook's cell that holds no value but an error, as in {@code #N/A}; or a formula that was never calculated. */
public record CellError(String code) {

    @Override
    public String toString() {
        return code;
    }
}

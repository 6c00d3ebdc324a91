package org.kontor.exchange.internal.read;

import java.util.List;
import org.kontor.base.Message;

/**
 * A row as it lies in the file.
 *
 * @param line where it begins, from 1
 * @param cells texts; from a workbook also {@link java.math.BigDecimal}, {@link java.time.LocalDateTime},
 *            {@link Boolean} and {@link CellError}; an empty cell is an empty text
 * @param problem why the row as such can't be read; null when it can
 */
public record RawRow(long line, List<Object> cells, Message problem) {

    /** How many characters it keeps in memory, roughly. */
    public long weight() {
        long weight = 64;
        for (Object cell : cells) {
            weight += cell instanceof String text ? text.length() + 24 : 48;
        }
        return weight;
    }

    /** The same row with something wrong with it. */
    public RawRow wrong(Message why) {
        return new RawRow(line, cells, why);
    }
}

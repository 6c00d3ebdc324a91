package org.kontor.base.exchange;

import java.util.List;
import org.kontor.base.Problem;

/**
 * What became of a row.
 *
 * @param problems why it is wrong; for other outcomes what one should know (empty mostly)
 */
public record RowOutcome(long line, Kind kind, List<Problem> problems) {

    /** Copies the problems. */
    public RowOutcome {
        problems = List.copyOf(problems);
    }

    /** What became of it. */
    public enum Kind {
        /** A record was, or would be, created. */
        CREATED,
        /** A record that was there was, or would be, changed. */
        UPDATED,
        /** The record was there and says the same. */
        SKIPPED,
        /** It can't be taken in. */
        WRONG
    }

    /** A row that went well. */
    public static RowOutcome of(ImportRow row, Kind kind) {
        return new RowOutcome(row.line(), kind, List.of());
    }

    /** A row that can't be taken in. */
    public static RowOutcome wrong(ImportRow row, Problem... problems) {
        return new RowOutcome(row.line(), Kind.WRONG, List.of(problems));
    }
}

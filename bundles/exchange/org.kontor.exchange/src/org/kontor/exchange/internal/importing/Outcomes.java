package org.kontor.exchange.internal.importing;

import java.util.Arrays;
import org.kontor.base.exchange.RowOutcome.Kind;

/** What became of each line, a byte for each, and the totals. */
final class Outcomes {

    private static final Kind[] KINDS = Kind.values();

    private final long[] totals = new long[KINDS.length];
    private byte[] kinds = new byte[1024];

    /** Answers what was said of the line before; null when nothing was. */
    Kind put(long line, Kind kind) {
        int index = Math.toIntExact(line);
        if (index >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(index + 1, kinds.length + (kinds.length >> 1)));
        }
        var before = kinds[index] == 0 ? null : KINDS[kinds[index] - 1];
        if (before != null) {
            totals[before.ordinal()]--;
        }
        kinds[index] = (byte) (kind.ordinal() + 1);
        totals[kind.ordinal()]++;
        return before;
    }

    long total(Kind kind) {
        return totals[kind.ordinal()];
    }
}

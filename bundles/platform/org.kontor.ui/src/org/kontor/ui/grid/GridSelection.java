package org.kontor.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.kontor.base.list.Row;

/** The rows that are chosen, by their ids, so that they stay chosen when the list moves. One thread. */
final class GridSelection<R extends Row> {

    /** A range chosen with Shift is no longer than this. */
    static final int MOST = 10_000;

    private final Map<Long, R> rows = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private long lead = -1;
    private long anchor = -1;

    /** The place where the keyboard is; -1 for none. */
    long lead() {
        return lead;
    }

    boolean contains(R row) {
        return row != null && rows.containsKey(row.id());
    }

    List<R> rows() {
        return List.copyOf(rows.values());
    }

    /** Only that row. */
    void only(long place, R row) {
        rows.clear();
        rows.put(row.id(), row);
        lead = place;
        anchor = place;
        changed();
    }

    /** That row too, or no longer. */
    void toggle(long place, R row) {
        if (rows.remove(row.id()) == null) {
            rows.put(row.id(), row);
        }
        lead = place;
        anchor = place;
        changed();
    }

    /** From the row chosen before up to that place. */
    void extend(long place, LongFunction<R> rowAt) {
        if (anchor < 0) {
            anchor = place;
        }
        final long from = Math.min(anchor, place);
        final long to = Math.min(Math.max(anchor, place), from + MOST);
        rows.clear();
        for (long at = from; at <= to; at++) {
            final R row = rowAt.apply(at);
            if (row != null) {
                rows.put(row.id(), row);
            }
        }
        lead = place;
        changed();
    }

    /** The keyboard came to a row that is not there yet: it will be chosen when it comes. */
    void leadOnly(long place) {
        rows.clear();
        lead = place;
        anchor = place;
    }

    void clear() {
        final boolean had = !rows.isEmpty();
        rows.clear();
        lead = -1;
        anchor = -1;
        if (had) {
            changed();
        }
    }

    /** Rows that were read again take the place of their older selves; tells when one of them differs. */
    void renew(LongFunction<Long> placeOf, LongFunction<R> rowAt) {
        boolean differs = false;
        for (final Map.Entry<Long, R> entry : rows.entrySet()) {
            final long place = placeOf.apply(entry.getKey());
            final R row = place < 0 ? null : rowAt.apply(place);
            if (row != null && !row.equals(entry.getValue())) {
                entry.setValue(row);
                differs = true;
            }
            if (row != null && rows.size() == 1) {
                lead = place;
                anchor = place;
            }
        }
        if (differs) {
            changed();
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

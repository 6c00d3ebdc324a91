package org.kontor.ui.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;

/** A list of rows ordered by id that is read by key, as a database would read it, and counts how often. */
final class NumberedList {

    final List<Long> ids;
    int reads;
    long rowsRead;

    NumberedList(long rows) {
        ids = new ArrayList<>(LongStream.rangeClosed(1, rows).map(n -> n * 10).boxed().toList());
    }

    Page<SimpleRow> page(PageRequest request) {
        reads++;
        final Cursor after = request.after();
        final List<Long> found;
        final boolean more;
        if (request.backwards()) {
            final int end = after == null ? ids.size() : position(after.id());
            final int start = Math.max(0, end - request.size());
            found = ids.subList(start, end);
            more = start > 0;
        } else {
            final int start = after == null ? 0 : position(after.id() + 1);
            final int end = Math.min(ids.size(), start + request.size());
            found = ids.subList(start, end);
            more = end < ids.size();
        }
        rowsRead += found.size();
        final List<SimpleRow> rows = found.stream().map(id -> new SimpleRow(id, "row " + id)).toList();
        final Optional<Cursor> next = !more ? Optional.empty()
                : Optional.of(new Cursor(List.of(), request.backwards() ? found.getFirst() : found.getLast()));
        return new Page<>(rows, next);
    }

    /** The place of the first id that is not smaller. */
    private int position(long id) {
        final int at = Collections.binarySearch(ids, id);
        return at < 0 ? -at - 1 : at;
    }
}

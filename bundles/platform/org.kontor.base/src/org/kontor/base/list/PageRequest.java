package org.kontor.base.list;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param sorts at most one for now; empty for the list's own order
 * @param after the end of the page before; null for the first page
 * @param backwards read from the end towards the start; the rows still come in the list's order
 * @param size how many rows at most, 1 to 10,000
 */
public record PageRequest(List<Filter> filters, List<Sort> sorts, Cursor after, boolean backwards, int size) {

    /** Copies the lists. */
    public PageRequest {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
        if (size < 1 || size > 10_000) {
            throw new IllegalArgumentException("A page has 1 to 10,000 rows, not " + size);
        }
    }

    /** The first page in the list's own order. */
    public static PageRequest first(int size) {
        return new PageRequest(List.of(), List.of(), null, false, size);
    }

    /** The same with other filters, from the start. */
    public PageRequest where(Filter... others) {
        return new PageRequest(List.of(others), sorts, null, backwards, size);
    }

    /** The same in another order, from the start. */
    public PageRequest by(Sort... others) {
        return new PageRequest(filters, List.of(others), null, backwards, size);
    }

    /** The page after the one that ended there. */
    public PageRequest after(Cursor end) {
        return new PageRequest(filters, sorts, end, backwards, size);
    }
}

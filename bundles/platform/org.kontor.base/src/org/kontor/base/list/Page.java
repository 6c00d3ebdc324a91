package org.kontor.base.list;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param rows in the list's order
 * @param next where the next page starts; empty after the last one
 */
public record Page<R>(List<R> rows, Optional<Cursor> next) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}

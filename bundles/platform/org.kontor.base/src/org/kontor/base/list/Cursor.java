package org.kontor.base.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a page ends: the sort values of its last row and that row's id. Meaningful only to the list that made it, with
 * the same sort.
 *
 * @param keys the sort values in order; may hold nulls
 */
public record Cursor(List<Object> keys, long id) {

    /** Copies the keys. */
    public Cursor {
        keys = Collections.unmodifiableList(new ArrayList<>(keys));
    }
}

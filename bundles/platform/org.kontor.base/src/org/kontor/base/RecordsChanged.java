package org.kontor.base;

import java.util.Set;

/**
 * Records of one kind were committed.
 *
 * @param kind the kind of record
 * @param ids which; empty when there were too many to name, then anything of the kind may have changed
 * @param by who did it
 */
public record RecordsChanged(String kind, Set<Long> ids, Caller by) {

    /** Copies the ids. */
    public RecordsChanged {
        ids = Set.copyOf(ids);
    }

    /** Whether a view that shows this record has to look again. */
    public boolean touches(long id) {
        return ids.isEmpty() || ids.contains(id);
    }
}

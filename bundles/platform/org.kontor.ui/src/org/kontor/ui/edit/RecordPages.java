package org.kontor.ui.edit;

import java.util.List;
import java.util.function.Supplier;

/** Pages that features add to editors of a kind of record: the extension point {@code org.kontor.ui.pages}. */
public interface RecordPages {

    /** The pages of a kind, in order. */
    List<Added> of(String recordKind);

    /**
     * A page from an extension.
     *
     * @param page makes it, when it is first shown
     */
    record Added(String id, String label, Supplier<RecordPage> page) {
    }
}

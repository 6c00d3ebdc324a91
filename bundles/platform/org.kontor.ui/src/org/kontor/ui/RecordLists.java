package org.kontor.ui;

import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;

/** The lists that the modules offer, by kind. A service. */
public interface RecordLists {

    /**
     * The list of that kind, as in {@code deals}.
     *
     * @throws IllegalStateException when no module offers it
     */
    <R extends Row> RecordList<R> of(String kind);
}

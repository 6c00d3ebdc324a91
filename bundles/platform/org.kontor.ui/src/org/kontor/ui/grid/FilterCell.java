package org.kontor.ui.grid;

import org.kontor.ui.list.ListFilters;

/** A field of the filter row. */
interface FilterCell {

    /** Shows what is on for its column; null for nothing. */
    void showCondition(ListFilters.Entry entry);
}

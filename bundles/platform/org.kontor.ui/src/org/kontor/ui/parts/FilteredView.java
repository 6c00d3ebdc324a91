package org.kontor.ui.parts;

/** A view of a list that the Navigator can show with a saved filter. */
public interface FilteredView {

    /** Puts a filter on that {@link org.kontor.ui.list.ListFilters#save} wrote; empty text takes all away. */
    void applyFilter(String content);
}

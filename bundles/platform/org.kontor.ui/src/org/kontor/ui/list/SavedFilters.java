package org.kontor.ui.list;

import java.util.List;

/** Filters that a user gave a name, by kind of list. A service; any thread. */
public interface SavedFilters {

    /** The user's filters of a list, by name. */
    List<Saved> of(String listKind);

    /** Keeps a filter; one of the same name is replaced. */
    void save(String listKind, Saved filter);

    /** Forgets a filter; harmless when there is none of that name. */
    void remove(String listKind, String name);

    /** Tells when filters were saved or removed, on the thread that did it. */
    AutoCloseable onChange(Runnable listener);

    /**
     * A filter with its name.
     *
     * @param content as {@link ListFilters#save} wrote it
     */
    record Saved(String name, String content) {
    }
}

package org.kontor.ui.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kontor.base.list.Filter;

/**
 * The conditions that are on for a list: what is searched for, and one condition per column with the words in which
 * the person sees it. The filter row and the chips above a grid are two pictures of it. One thread.
 */
public final class ListFilters {

    private final Function<String, List<Filter>> search;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Filter> fixed = List.of();
    private String searched = "";

    /**
     * A condition on a column.
     *
     * @param text as the person typed or chose it
     */
    public record Entry(String text, Filter filter) {

        /** Neither may be null. */
        public Entry {
            Objects.requireNonNull(text);
            Objects.requireNonNull(filter);
        }
    }

    /** {@code search} makes conditions of the text in the search field. */
    public ListFilters(Function<String, List<Filter>> search) {
        this.search = search;
    }

    /** Conditions that the person neither sees nor changes, as on the page of one partner. */
    public void fix(Filter... filters) {
        fixed = List.of(filters);
        changed();
    }

    /** Puts the condition of a column; null takes it away. */
    public void put(String column, Entry entry) {
        final Entry before = entry == null ? entries.remove(column) : entries.put(column, entry);
        if (!Objects.equals(before, entry)) {
            changed();
        }
    }

    /** The condition of a column; null for none. */
    public Entry get(String column) {
        return entries.get(column);
    }

    /** Columns with their conditions, in the order in which they were put. */
    public Map<String, Entry> entries() {
        return Map.copyOf(entries).isEmpty() ? Map.of() : new LinkedHashMap<>(entries);
    }

    /** The text that is searched for; empty for none. */
    public String searched() {
        return searched;
    }

    /** Searches for a text. */
    public void search(String text) {
        final String stripped = text.strip();
        if (!stripped.equals(searched)) {
            searched = stripped;
            changed();
        }
    }

    /** Takes everything away that the person put. */
    public void clear() {
        if (!isEmpty()) {
            entries.clear();
            searched = "";
            changed();
        }
    }

    /** Whether the person put nothing. */
    public boolean isEmpty() {
        return entries.isEmpty() && searched.isEmpty();
    }

    /** All conditions for the list. */
    public List<Filter> filters() {
        final List<Filter> all = new ArrayList<>(fixed);
        if (!searched.isEmpty()) {
            all.addAll(search.apply(searched));
        }
        entries.values().forEach(entry -> all.add(entry.filter()));
        return all;
    }

    /** Tells when anything changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** All that the person put, as one line of text. */
    public String save() {
        final List<String> parts = new ArrayList<>();
        parts.add(FilterCodec.escape(searched));
        entries.forEach((column, entry) -> parts.add(FilterCodec.write(entry)));
        return String.join("\t", parts);
    }

    /** Puts back what {@link #save} wrote, for columns that are known; what can't be read is left out. */
    public void load(String saved, Collection<String> knownColumns) {
        final String[] parts = saved.split("\t", -1);
        entries.clear();
        searched = FilterCodec.unescape(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            FilterCodec.read(parts[i]).filter(entry -> knownColumns.contains(entry.filter().column()))
                    .ifPresent(entry -> entries.put(entry.filter().column(), entry));
        }
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

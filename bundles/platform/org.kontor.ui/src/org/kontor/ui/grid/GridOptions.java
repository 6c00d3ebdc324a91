package org.kontor.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.graphics.Color;
import org.kontor.base.Message;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Row;
import org.kontor.ui.Palette;

/** How a grid behaves beyond what its list says. Set up once, before the grid is made. */
public final class GridOptions<R extends Row> {

    private final String recordKind;
    private final String settingsKey;
    private final Map<String, BiFunction<R, Palette, Color>> dots = new HashMap<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private final List<QuickFilter> quickFilters = new ArrayList<>();
    private Set<String> alsoKinds = Set.of();
    private Set<String> hidden = Set.of();
    private Function<String, List<Filter>> search;
    private Message searchHint;
    private Message emptyText;
    private Message emptyAction;
    private Runnable onEmptyAction;
    private Consumer<R> onOpen = row -> {};
    private boolean filterRow = true;

    private GridOptions(String recordKind, String settingsKey) {
        this.recordKind = recordKind;
        this.settingsKey = settingsKey;
    }

    /**
     * A grid of records of a kind.
     *
     * @param recordKind as events and rights name it, as in {@code deal}
     * @param settingsKey under which the user's arrangement is kept, as in {@code deals}; saved filters belong to it too
     */
    public static <R extends Row> GridOptions<R> of(String recordKind, String settingsKey) {
        return new GridOptions<>(recordKind, settingsKey);
    }

    /** A dot of that colour stands before the words of the column; null for none. */
    public GridOptions<R> dot(String column, BiFunction<R, Palette, Color> color) {
        dots.put(column, color);
        return this;
    }

    /** How wide a column is at first, in points. */
    public GridOptions<R> width(String column, int points) {
        widths.put(column, points);
        return this;
    }

    /** Columns that are there but not shown at first. */
    public GridOptions<R> hide(String... columns) {
        hidden = Set.of(columns);
        return this;
    }

    /** Other kinds of records whose changes show in the rows, as a partner's name in a deal. */
    public GridOptions<R> watch(String... kinds) {
        alsoKinds = Set.of(kinds);
        return this;
    }

    /** There is a search field: {@code hint} says what it looks at, {@code conditions} makes filters of its text. */
    public GridOptions<R> search(Message hint, Function<String, List<Filter>> conditions) {
        searchHint = hint;
        search = conditions;
        return this;
    }

    /** A chip above the grid that is always there. */
    public GridOptions<R> quickFilter(QuickFilter filter) {
        quickFilters.add(filter);
        return this;
    }

    /** What an empty list says, and the button that fills it; the action may be null. */
    public GridOptions<R> whenEmpty(Message text, Message action, Runnable onAction) {
        emptyText = text;
        emptyAction = action;
        onEmptyAction = onAction;
        return this;
    }

    /** What Enter and a double click do. */
    public GridOptions<R> onOpen(Consumer<R> open) {
        onOpen = open;
        return this;
    }

    /** No row of filters under the heading: for small grids in an editor. */
    public GridOptions<R> withoutFilterRow() {
        filterRow = false;
        return this;
    }

    String recordKind() {
        return recordKind;
    }

    String settingsKey() {
        return settingsKey;
    }

    BiFunction<R, Palette, Color> dot(String column) {
        return dots.get(column);
    }

    Integer width(String column) {
        return widths.get(column);
    }

    boolean shownAtFirst(String column) {
        return !hidden.contains(column);
    }

    boolean shows(String kind) {
        return recordKind.equals(kind) || alsoKinds.contains(kind);
    }

    boolean searchable() {
        return search != null;
    }

    Message searchHint() {
        return searchHint;
    }

    Function<String, List<Filter>> search() {
        return search == null ? text -> List.of() : search;
    }

    List<QuickFilter> quickFilters() {
        return List.copyOf(quickFilters);
    }

    Message emptyText() {
        return emptyText;
    }

    Message emptyAction() {
        return emptyAction;
    }

    Runnable onEmptyAction() {
        return onEmptyAction;
    }

    Consumer<R> onOpen() {
        return onOpen;
    }

    boolean hasFilterRow() {
        return filterRow;
    }

    boolean hasFilterBar() {
        return searchable() || !quickFilters.isEmpty();
    }
}

package org.kontor.ui.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Formats;
import org.kontor.ui.Palette;
import org.kontor.ui.list.ColumnSet;
import org.kontor.ui.list.FilterText;
import org.kontor.ui.list.ListFilters;
import org.kontor.ui.list.RowWindow;

/** What the parts of a grid share. */
final class GridModel<R extends Row> {

    private final RecordList<R> list;
    private final GridOptions<R> options;
    private final Map<String, Column<R>> byId = new LinkedHashMap<>();
    private final ColumnSet columns;
    private final ListFilters filters;
    private final RowWindow<R> window = new RowWindow<>();
    private final GridSelection<R> selection = new GridSelection<>();
    private final Formats formats = Formats.user();
    private final FilterText filterText = new FilterText(formats);

    GridModel(RecordList<R> list, GridOptions<R> options) {
        this.list = list;
        this.options = options;
        list.columns().forEach(column -> byId.put(column.id(), column));
        filters = new ListFilters(options.search());
        columns = new ColumnSet(byId.values().stream().map(this::place).toList(), list.defaultSort());
    }

    private ColumnSet.Place place(Column<R> column) {
        final Integer wanted = options.width(column.id());
        return new ColumnSet.Place(column.id(), wanted != null ? wanted : width(column.type()),
                options.shownAtFirst(column.id()));
    }

    private static int width(ValueType type) {
        return switch (type) {
            case TEXT -> 160;
            case REFERENCE -> 150;
            case MONEY, CHOICE -> 120;
            case INSTANT -> 130;
            case DATE -> 100;
            case INTEGER, DECIMAL, BOOLEAN -> 90;
        };
    }

    RecordList<R> list() {
        return list;
    }

    GridOptions<R> options() {
        return options;
    }

    ColumnSet columns() {
        return columns;
    }

    ListFilters filters() {
        return filters;
    }

    RowWindow<R> window() {
        return window;
    }

    GridSelection<R> selection() {
        return selection;
    }

    Formats formats() {
        return formats;
    }

    FilterText filterText() {
        return filterText;
    }

    Column<R> column(String id) {
        return byId.get(id);
    }

    List<Column<R>> allColumns() {
        return List.copyOf(byId.values());
    }

    String text(R row, Column<R> column) {
        return formats.value(column, column.value().apply(row));
    }

    Color dot(R row, Column<R> column, Palette palette) {
        final var dot = options.dot(column.id());
        return dot == null ? null : dot.apply(row, palette);
    }

    /** The width of all shown columns together, in points. */
    int width() {
        return columns.shown().stream().mapToInt(ColumnSet.Place::width).sum();
    }

    /** Filters and order go to the window; what it held is forgotten. */
    void restart() {
        final Sort sort = columns.sort();
        window.reset(filters.filters(), sort.equals(list.defaultSort()) ? List.of() : List.of(sort));
    }
}

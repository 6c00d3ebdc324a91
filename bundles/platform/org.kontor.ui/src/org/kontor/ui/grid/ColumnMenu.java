package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.ui.list.ColumnSet;

/** What can be done with the columns of a grid, as menus: all of it without a mouse. */
final class ColumnMenu<R extends Row> {

    private static final Messages MESSAGES = Messages.of(ColumnMenu.class);

    private final GridModel<R> model;
    private final RecordGrid<R> grid;

    ColumnMenu(GridModel<R> model, RecordGrid<R> grid) {
        this.model = model;
        this.grid = grid;
    }

    /** For a heading. */
    void fillFor(Menu menu, String columnId) {
        final Column<R> column = model.column(columnId);
        if (column.sortable()) {
            item(menu, SWT.PUSH, "column.ascending", () -> grid.sort(new Sort(columnId, false)));
            item(menu, SWT.PUSH, "column.descending", () -> grid.sort(new Sort(columnId, true)));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        if (column.filterable()) {
            item(menu, SWT.PUSH, "column.filter", () -> grid.editFilter(columnId));
        }
        item(menu, SWT.PUSH, "column.fit", () -> grid.fitColumn(columnId));
        item(menu, SWT.PUSH, "column.left", () -> shift(columnId, -1));
        item(menu, SWT.PUSH, "column.right", () -> shift(columnId, 1));
        item(menu, SWT.PUSH, "column.hide", () -> show(columnId, false));
        new MenuItem(menu, SWT.SEPARATOR);
        final MenuItem all = new MenuItem(menu, SWT.CASCADE);
        all.setText(MESSAGES.text("column.columns"));
        final Menu columns = new Menu(menu);
        all.setMenu(columns);
        fillColumns(columns);
    }

    /** Every column with a mark at those that are shown. */
    void fillColumns(Menu menu) {
        for (final ColumnSet.Place place : model.columns().all()) {
            final MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(model.column(place.id()).label().text().replace("&", "&&"));
            item.setSelection(place.shown());
            item.addListener(SWT.Selection, e -> show(place.id(), item.getSelection()));
        }
    }

    /** Every column by which can be sorted, with a mark at the one that is on. */
    void fillSort(Menu menu) {
        for (final ColumnSet.Place place : model.columns().all()) {
            if (model.column(place.id()).sortable()) {
                final MenuItem item = new MenuItem(menu, SWT.CHECK);
                item.setText(model.column(place.id()).label().text().replace("&", "&&"));
                item.setSelection(model.columns().sort().column().equals(place.id()));
                item.addListener(SWT.Selection, e -> grid.sortBy(place.id()));
            }
        }
    }

    private void shift(String columnId, int by) {
        final var shown = model.columns().shown().stream().map(ColumnSet.Place::id).toList();
        final int target = shown.indexOf(columnId) + (by < 0 ? -1 : 2);
        if (target >= 0) {
            model.columns().move(columnId, target < shown.size() ? shown.get(target) : null);
            grid.columnsArranged();
        }
    }

    private void show(String columnId, boolean shown) {
        model.columns().show(columnId, shown);
        grid.columnsArranged();
    }

    private static void item(Menu menu, int style, String key, Runnable action) {
        final MenuItem item = new MenuItem(menu, style);
        item.setText(MESSAGES.text(key));
        item.addListener(SWT.Selection, e -> action.run());
    }
}

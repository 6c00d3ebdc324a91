package org.kontor.testkit.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kontor.testkit.Until;

/** A grid of records: what a person sees in its rows. */
public final class GridBot {

    private final Area area;
    private final Object grid;

    GridBot(Area area, Composite control) {
        this.area = area;
        this.grid = area.display().syncCall(() -> control.getData("org.kontor.ui.grid"));
    }

    /** How many rows are known, once nothing is being read. */
    public long rowCount() {
        settle();
        return ask("rowCount", Long.class);
    }

    /** Waits until that many rows are known. */
    public GridBot hasRows(long rows) {
        Until.holds(rows + " rows", () -> ask("settled", Boolean.class) && ask("rowCount", Long.class) == rows);
        return this;
    }

    /** Waits for a row that shows this text in the column. */
    public RowBot row(String column, String text) {
        Until.holds("a row with " + text + " as " + column,
                () -> ask("settled", Boolean.class) && find(column, text) >= 0);
        return new RowBot(find(column, text));
    }

    /** The row at a place, from 0. */
    public RowBot row(long place) {
        Until.holds("row " + place, () -> ask("settled", Boolean.class) && ask("rowCount", Long.class) > place);
        return new RowBot(place);
    }

    private long find(String column, String text) {
        for (long row = 0; row < ask("rowCount", Long.class); row++) {
            if (text.equals(cell(row, column))) {
                return row;
            }
        }
        return -1;
    }

    private String cell(long row, String column) {
        return area.display().syncCall(() -> (String) call("cellText", new Class<?>[] {long.class, String.class}, row,
                column));
    }

    private void settle() {
        Until.holds("the grid has read its rows", () -> ask("settled", Boolean.class));
    }

    private <T> T ask(String method, Class<T> type) {
        return area.display().syncCall(() -> type.cast(call(method, new Class<?>[0])));
    }

    private Object call(String method, Class<?>[] types, Object... arguments) {
        try {
            return grid.getClass().getMethod(method, types).invoke(grid, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The grid has no " + method, e);
        }
    }

    /** A row. */
    public final class RowBot {

        private final long place;

        RowBot(long place) {
            this.place = place;
        }

        /** What it shows in a column. */
        public String cell(String column) {
            return GridBot.this.cell(place, column);
        }

        public RowBot click() {
            click(1);
            return this;
        }

        public void doubleClick() {
            click(2);
        }

        /** The drawn rows are told of the click: posted ones do not reach a canvas with scroll bars under GTK. */
        private void click(int times) {
            var rows = area.display().syncCall(() -> (Control) call("rows", new Class<?>[0]));
            var at = stillPlace(rows);
            area.display().syncExec(() -> {
                rows.setFocus();
                tell(rows, SWT.MouseDown, at, 1);
                tell(rows, SWT.MouseUp, at, 1);
                if (times == 2) {
                    tell(rows, SWT.MouseDoubleClick, at, 2);
                }
            });
        }

        private static void tell(Control rows, int type, Point at, int count) {
            var event = new Event();
            event.button = 1;
            event.count = count;
            event.x = at.x;
            event.y = at.y;
            rows.notifyListeners(type, event);
        }

        /** Where the row is once the layout has come to rest. */
        private Point stillPlace(Control rows) {
            var places = new Point[2];
            Until.holds("the row stays where it is", () -> {
                places[1] = places[0];
                places[0] = area.display().syncCall(() -> {
                    var bounds = (Rectangle) call("reveal", new Class<?>[] {long.class}, place);
                    return rows.toDisplay(bounds.x + 30, bounds.y + bounds.height / 2);
                });
                return places[0].equals(places[1]) && ask("settled", Boolean.class);
            });
            return area.display().syncCall(() -> rows.toControl(places[0]));
        }
    }
}

package org.kontor.ui.grid;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.ui.Formats;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ColumnSet;

/** The rows of a grid, drawn. Knows only what is seen; the rows come from the model's window. */
final class GridBody<R extends Row> extends Canvas {

    /** Rows beyond what is known, so that one can scroll on while the next page is on its way. */
    private static final int AHEAD = 20;

    private final GridModel<R> model;
    private final Runnable looked;
    private final Runnable scrolledSideways;
    private final int rowHeight;
    private long top;
    private int left;
    private long hovered = -1;
    private int seen;

    GridBody(Composite parent, GridModel<R> model, Runnable looked, Runnable scrolledSideways) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        this.model = model;
        this.looked = looked;
        this.scrolledSideways = scrolledSideways;
        rowHeight = rowHeight();
        Styles.id(this, "KontorGridBody");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> resized());
        getVerticalBar().addListener(SWT.Selection, e -> scrollTo(getVerticalBar().getSelection()));
        getHorizontalBar().addListener(SWT.Selection, e -> {
            left = getHorizontalBar().getSelection();
            scrolledSideways.run();
            redraw();
        });
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, e -> hoverRow(-1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
    }

    private int rowHeight() {
        final GC gc = new GC(this);
        try {
            return Math.max(24, gc.getFontMetrics().getHeight() + 10);
        } finally {
            gc.dispose();
        }
    }

    /** The rows that can be scrolled to. */
    private long reach() {
        final var window = model.window();
        return window.counted() || window.size() == 0 ? window.size() : window.size() + AHEAD;
    }

    /** How many whole rows are seen. */
    int visibleRows() {
        return Math.max(1, getClientArea().height / rowHeight);
    }

    long top() {
        return top;
    }

    int left() {
        return left;
    }

    /** Fits the scroll bars to what is known and asks for the rows that are seen. */
    void arrange() {
        final Rectangle area = getClientArea();
        final long reach = reach();
        final int rows = (int) Math.min(reach, Integer.MAX_VALUE - 1);
        final int visible = visibleRows();
        top = Math.clamp(top, 0, Math.max(0, reach - visible));
        final ScrollBar vertical = getVerticalBar();
        vertical.setVisible(rows > visible);
        vertical.setValues((int) top, 0, Math.max(rows, 1), Math.min(visible, Math.max(rows, 1)), 3, visible);
        final int width = model.width();
        final ScrollBar horizontal = getHorizontalBar();
        horizontal.setVisible(width > area.width);
        left = Math.clamp(left, 0, Math.max(0, width - area.width));
        horizontal.setValues(left, 0, Math.max(width, 1), Math.max(1, Math.min(area.width, width)), 40,
                Math.max(1, area.width));
        redraw();
        looked.run();
    }

    /** The row where the keyboard is stays in sight when the grid gets lower. */
    private void resized() {
        final int before = seen;
        seen = visibleRows();
        final long lead = model.selection().lead();
        arrange();
        if (lead >= top && lead < top + before) {
            reveal(lead);
        }
    }

    /** Puts that row at the top. */
    void scrollTo(long row) {
        final long wanted = Math.clamp(row, 0, Math.max(0, reach() - visibleRows()));
        if (wanted != top) {
            top = wanted;
            arrange();
        }
    }

    /** Scrolls as little as is needed for the row to be seen. */
    void reveal(long row) {
        if (row < top) {
            scrollTo(row);
        } else if (row >= top + visibleRows()) {
            scrollTo(row - visibleRows() + 1);
        }
    }

    /** Scrolls sideways as little as is needed for the column to be seen. */
    void revealColumn(int x, int width) {
        final int area = getClientArea().width;
        final int wanted = x < left ? x : x + width > left + area ? x + width - area : left;
        if (wanted != left) {
            left = Math.max(0, wanted);
            arrange();
            scrolledSideways.run();
        }
    }

    void scrollSideways(int points) {
        final int wanted = Math.clamp(left + points, 0, Math.max(0, model.width() - getClientArea().width));
        if (wanted != left) {
            left = wanted;
            arrange();
            scrolledSideways.run();
        }
    }

    /** The place of the row under a point; -1 for none. */
    long rowAt(int y) {
        final long row = top + y / rowHeight;
        return y >= 0 && row < model.window().size() ? row : -1;
    }

    /** Where a row is drawn, seen or not. */
    Rectangle rowBounds(long row) {
        final int y = (int) Math.clamp((row - top) * rowHeight, -100_000L, 100_000L);
        return new Rectangle(-left, y, Math.max(model.width(), getClientArea().width), rowHeight);
    }

    private void hover(Event event) {
        hoverRow(rowAt(event.y));
        setToolTipText(cutOffAt(event.x, event.y));
    }

    private void hoverRow(long row) {
        if (hovered != row) {
            hovered = row;
            redraw();
        }
    }

    private String cutOffAt(int x, int y) {
        final R row = model.window().row(rowAt(y));
        if (row == null) {
            return null;
        }
        int start = -left;
        for (final ColumnSet.Place place : model.columns().shown()) {
            if (x >= start && x < start + place.width()) {
                final Column<R> column = model.column(place.id());
                final String text = model.text(row, column);
                return isCutOff(text, place.width(), model.dot(row, column, Palette.now(getDisplay())) != null)
                        ? text.replace("&", "&&") : null;
            }
            start += place.width();
        }
        return null;
    }

    private boolean isCutOff(String text, int width, boolean dot) {
        final GC gc = new GC(this);
        try {
            return CellPainter.width(gc, text, dot) > width;
        } finally {
            gc.dispose();
        }
    }

    private void paint(Event event) {
        final Palette palette = Palette.now(getDisplay());
        final GC gc = event.gc;
        final Rectangle area = getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        final List<ColumnSet.Place> shown = model.columns().shown();
        final long size = reach();
        for (int i = 0; i * rowHeight < area.height && top + i < size; i++) {
            paintRow(gc, palette, shown, top + i, i * rowHeight, area.width);
        }
    }

    private void paintRow(GC gc, Palette palette, List<ColumnSet.Place> shown, long place, int y, int width) {
        final R row = model.window().row(place);
        final boolean selected = model.selection().contains(row);
        final Color back = selected ? isFocusControl() ? palette.selection() : palette.selectionOff()
                : place == hovered && row != null ? palette.hover() : palette.surface();
        gc.setBackground(back);
        gc.fillRectangle(0, y, width, rowHeight);
        int x = -left;
        for (final ColumnSet.Place column : shown) {
            if (x < width && x + column.width() > 0) {
                paintCell(gc, palette, row, model.column(column.id()), x, y, column.width());
            }
            x += column.width();
        }
        gc.setForeground(palette.line());
        gc.drawLine(0, y + rowHeight - 1, width, y + rowHeight - 1);
        if (place == model.selection().lead() && isFocusControl()) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(0, y, 3, rowHeight);
        }
    }

    private void paintCell(GC gc, Palette palette, R row, Column<R> column, int x, int y, int width) {
        if (row == null) {
            gc.setBackground(palette.frame());
            gc.fillRectangle(x + CellPainter.PADDING, y + rowHeight / 2 - 3, Math.max(8, width * 2 / 5), 6);
            return;
        }
        final String text = model.text(row, column);
        gc.setForeground(text.equals(Formats.NONE) ? palette.hint() : palette.text());
        CellPainter.draw(gc, text, x, y, width, rowHeight, Formats.rightAligned(column.type()),
                model.dot(row, column, palette));
    }
}

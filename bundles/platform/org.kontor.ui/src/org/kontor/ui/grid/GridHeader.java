package org.kontor.ui.grid;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.ui.Formats;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ColumnSet;

/** The headings of a grid: a click sorts, an edge resizes, dragging moves a column. */
final class GridHeader<R extends Row> extends Canvas {

    private static final int GRIP = 5;
    private static final int DRAG_FROM = 8;
    private static final int ARROW = 16;

    private final GridModel<R> model;
    private final RecordGrid<R> grid;
    private String pressed;
    private String resizing;
    private int startX;
    private int startWidth;
    private boolean dragging;
    private int pointer;

    GridHeader(Composite parent, GridModel<R> model, RecordGrid<R> grid) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.model = model;
        this.grid = grid;
        Styles.id(this, "KontorGridHeader");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, this::fit);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        final GC gc = new GC(this);
        try {
            return new Point(width == SWT.DEFAULT ? 64 : width, gc.getFontMetrics().getHeight() + 12);
        } finally {
            gc.dispose();
        }
    }

    /** The column under a point; null for none. */
    ColumnSet.Place columnAt(int x) {
        int start = -grid.left();
        for (final ColumnSet.Place place : model.columns().shown()) {
            if (x >= start && x < start + place.width()) {
                return place;
            }
            start += place.width();
        }
        return null;
    }

    private ColumnSet.Place edgeAt(int x) {
        int end = -grid.left();
        for (final ColumnSet.Place place : model.columns().shown()) {
            end += place.width();
            if (Math.abs(x - end) <= GRIP) {
                return place;
            }
        }
        return null;
    }

    private void press(Event event) {
        if (event.button != 1) {
            return;
        }
        final ColumnSet.Place edge = edgeAt(event.x);
        final ColumnSet.Place column = columnAt(event.x);
        startX = event.x;
        if (edge != null) {
            resizing = edge.id();
            startWidth = edge.width();
        } else if (column != null) {
            pressed = column.id();
        }
    }

    private void move(Event event) {
        pointer = event.x;
        if (resizing != null) {
            model.columns().resize(resizing, startWidth + event.x - startX);
            grid.columnsMoved();
        } else if (pressed != null && Math.abs(event.x - startX) > DRAG_FROM) {
            dragging = true;
            redraw();
        } else {
            final boolean edge = edgeAt(event.x) != null;
            final Cursor cursor = edge ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null;
            setCursor(cursor);
            setToolTipText(edge ? null : cutOff(columnAt(event.x)));
        }
    }

    private String cutOff(ColumnSet.Place place) {
        if (place == null) {
            return null;
        }
        final GC gc = new GC(this);
        try {
            final String label = model.column(place.id()).label().text();
            return CellPainter.width(gc, label, false) + (sorted(place.id()) ? ARROW : 0) > place.width() ? label
                    : null;
        } finally {
            gc.dispose();
        }
    }

    private void release(Event event) {
        if (resizing != null) {
            resizing = null;
            grid.columnsArranged();
        } else if (dragging) {
            model.columns().move(pressed, dropBefore(event.x));
            grid.columnsArranged();
        } else if (pressed != null && event.button == 1) {
            grid.sortBy(pressed);
        }
        pressed = null;
        dragging = false;
        redraw();
    }

    /** The column before which a dragged one is put down; null for the end. */
    private String dropBefore(int x) {
        int start = -grid.left();
        for (final ColumnSet.Place place : model.columns().shown()) {
            if (x < start + place.width() / 2) {
                return place.id();
            }
            start += place.width();
        }
        return null;
    }

    private void fit(Event event) {
        final ColumnSet.Place edge = edgeAt(event.x);
        if (edge != null) {
            grid.fitColumn(edge.id());
        }
    }

    private boolean sorted(String column) {
        return model.columns().sort().column().equals(column);
    }

    private void paint(Event event) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        final GC gc = event.gc;
        gc.setBackground(palette.frame());
        gc.fillRectangle(area);
        int x = -grid.left();
        for (final ColumnSet.Place place : model.columns().shown()) {
            paintHeading(gc, palette, model.column(place.id()), x, place.width(), area.height);
            x += place.width();
        }
        gc.setForeground(palette.line());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        if (dragging) {
            paintDrop(gc, palette, area.height);
        }
    }

    private void paintHeading(GC gc, Palette palette, Column<R> column, int x, int width, int height) {
        final boolean right = Formats.rightAligned(column.type());
        final boolean sorted = sorted(column.id());
        gc.setForeground(sorted ? palette.text() : palette.hint());
        final int room = sorted ? width - ARROW : width;
        CellPainter.draw(gc, column.label().text(), right && sorted ? x + ARROW : x, 0, room, height, right, null);
        if (sorted) {
            final Image arrow = Icons.of(this, model.columns().sort().descending() ? "arrow-down" : "arrow-up",
                    palette.accent());
            final int wanted = Math.min(room, CellPainter.width(gc, column.label().text(), false));
            final int at = right ? x + width - wanted - 8 : x + wanted - CellPainter.PADDING + 4;
            gc.drawImage(arrow, Math.max(at, x), (height - 16) / 2);
        }
        gc.setForeground(palette.line());
        gc.drawLine(x + width - 1, 6, x + width - 1, height - 7);
    }

    private void paintDrop(GC gc, Palette palette, int height) {
        final String before = dropBefore(pointer);
        int x = -grid.left();
        final List<ColumnSet.Place> shown = model.columns().shown();
        for (final ColumnSet.Place place : shown) {
            if (place.id().equals(before)) {
                break;
            }
            x += place.width();
        }
        gc.setBackground(palette.accent());
        gc.fillRectangle(Math.max(0, x - 1), 0, 2, height);
    }
}

package org.kontor.ui.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ColumnSet;

/** A field under each heading for the condition of its column. */
final class FilterRow<R extends Row> extends Composite {

    private final GridModel<R> model;
    private final RecordGrid<R> grid;
    private final Map<String, Control> cells = new LinkedHashMap<>();

    FilterRow(Composite parent, GridModel<R> model, RecordGrid<R> grid) {
        super(parent, SWT.NONE);
        this.model = model;
        this.grid = grid;
        Styles.id(this, "KontorFilterRow");
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.Paint, this::paint);
        rebuild();
        model.filters().onChange(this::showConditions);
    }

    /** Makes the fields of the columns that are shown now. */
    void rebuild() {
        cells.values().forEach(Control::dispose);
        cells.clear();
        for (final ColumnSet.Place place : model.columns().shown()) {
            final Column<R> column = model.column(place.id());
            if (column.filterable()) {
                cells.put(place.id(), field(column));
            }
        }
        setTabList(cells.values().toArray(Control[]::new));
        showConditions();
        arrange();
    }

    private Control field(Column<R> column) {
        return column.type() == ValueType.CHOICE || column.type() == ValueType.BOOLEAN
                ? new ChoiceCell(this, model, column) : new TextCell(this, model, column, grid::focusRows);
    }

    private void showConditions() {
        if (isDisposed()) {
            return;
        }
        cells.forEach((id, cell) -> {
            if (cell instanceof FilterCell shown) {
                shown.showCondition(model.filters().get(id));
            }
        });
    }

    /** Puts the fields under their headings. */
    void arrange() {
        int x = -grid.left();
        final int height = getClientArea().height;
        for (final ColumnSet.Place place : model.columns().shown()) {
            final Control cell = cells.get(place.id());
            if (cell != null) {
                cell.setBounds(x + 1, 1, place.width() - 2, Math.max(0, height - 2));
            }
            x += place.width();
        }
        redraw();
    }

    /** The keyboard goes to the field of that column, or to the first one. */
    void focus(String column) {
        final Control cell = column == null ? cells.values().stream().findFirst().orElse(null) : cells.get(column);
        if (cell != null) {
            final Rectangle bounds = cell.getBounds();
            grid.revealColumn(bounds.x + grid.left(), bounds.width);
            cell.setFocus();
        }
    }

    boolean has(String column) {
        return cells.containsKey(column);
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

    private void paint(Event event) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        event.gc.setBackground(palette.surface());
        event.gc.fillRectangle(area);
        event.gc.setForeground(palette.line());
        int x = -grid.left();
        for (final ColumnSet.Place place : model.columns().shown()) {
            x += place.width();
            event.gc.drawLine(x - 1, 0, x - 1, area.height);
        }
    }
}

package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kontor.base.list.Row;

/** What keys and the mouse do in the rows of a grid. */
final class GridKeys<R extends Row> {

    private final GridModel<R> model;
    private final GridBody<R> body;
    private final RecordGrid<R> grid;

    GridKeys(GridModel<R> model, GridBody<R> body, RecordGrid<R> grid) {
        this.model = model;
        this.body = body;
        this.grid = grid;
        body.addListener(SWT.KeyDown, this::key);
        body.addListener(SWT.MouseDown, this::press);
        body.addListener(SWT.MouseDoubleClick, this::doubleClick);
        body.addListener(SWT.Traverse, e -> {
            e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
                    || e.detail == SWT.TRAVERSE_MNEMONIC;
        });
    }

    private void key(Event event) {
        final boolean control = (event.stateMask & SWT.MOD1) != 0;
        final boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        final long lead = model.selection().lead();
        final long last = model.window().size() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(Math.min(lead + 1, last), shift);
            case SWT.ARROW_UP -> go(Math.max(lead - 1, 0), shift);
            case SWT.PAGE_DOWN -> go(Math.min(Math.max(lead, 0) + body.visibleRows(), last), shift);
            case SWT.PAGE_UP -> go(Math.max(lead - body.visibleRows(), 0), shift);
            case SWT.HOME -> go(0, shift);
            case SWT.END -> end(control, shift);
            case SWT.ARROW_LEFT -> body.scrollSideways(-40);
            case SWT.ARROW_RIGHT -> body.scrollSideways(40);
            case SWT.CR, SWT.KEYPAD_CR -> grid.openSelected();
            case ' ' -> space(control, lead);
            default -> letters(event.keyCode, control);
        }
    }

    private void letters(int key, boolean control) {
        if (control && key == 'c') {
            grid.copySelected();
        } else if (control && key == 'a') {
            grid.selectAll();
        } else if (control && key == 'f') {
            grid.focusFilter();
        } else if (key == SWT.F5) {
            grid.refresh();
        }
    }

    private void end(boolean control, boolean shift) {
        if (control) {
            grid.countThen(() -> go(model.window().size() - 1, shift));
        } else {
            go(model.window().size() - 1, shift);
        }
    }

    private void space(boolean control, long lead) {
        final R row = model.window().row(lead);
        if (row == null) {
            return;
        }
        if (control) {
            model.selection().toggle(lead, row);
        } else {
            if (!model.selection().contains(row)) {
                model.selection().only(lead, row);
            }
            grid.showSelected();
        }
        body.redraw();
    }

    private void go(long place, boolean extend) {
        if (place < 0 || model.window().size() == 0) {
            return;
        }
        body.reveal(place);
        choose(place, extend);
    }

    /** Chooses the row at a place, or as soon as it has been read. */
    private void choose(long place, boolean extend) {
        final R row = model.window().row(place);
        if (extend) {
            model.selection().extend(place, model.window()::row);
        } else if (row != null) {
            model.selection().only(place, row);
        } else {
            model.selection().leadOnly(place);
        }
        grid.leadMoved();
        body.redraw();
    }

    private void press(Event event) {
        body.setFocus();
        final long place = body.rowAt(event.y);
        final R row = model.window().row(place);
        if (row == null) {
            return;
        }
        if (event.button == 3) {
            if (!model.selection().contains(row)) {
                choose(place, false);
            }
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            model.selection().toggle(place, row);
            body.redraw();
        } else {
            choose(place, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1 && body.rowAt(event.y) >= 0) {
            grid.openSelected();
        }
    }
}

package org.kontor.ui.edit;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Ref;

/** What was found, under the field in which it is typed; the keyboard stays in the field. */
final class ChoicePopup {

    private static final int MOST_SEEN = 8;

    private final Text field;
    private final Consumer<Ref> chosen;
    private Shell shell;
    private Table table;
    private List<Ref> refs = List.of();

    ChoicePopup(Text field, Consumer<Ref> chosen) {
        this.field = field;
        this.chosen = chosen;
        field.addListener(SWT.Dispose, e -> close());
    }

    boolean isOpen() {
        return shell != null && !shell.isDisposed();
    }

    void show(List<Ref> found, String nothing) {
        refs = found;
        if (!isOpen()) {
            shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
            shell.setData("org.kontor.ui.choices", field.getData("org.kontor.ui.field"));
            shell.setLayout(new FillLayout());
            table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
            table.addListener(SWT.MouseUp, e -> take());
        }
        table.removeAll();
        refs.forEach(ref -> new TableItem(table, SWT.NONE).setText(ref.label()));
        if (refs.isEmpty()) {
            final TableItem item = new TableItem(table, SWT.NONE);
            item.setText(nothing);
            item.setForeground(field.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        } else {
            table.select(0);
        }
        place();
        shell.setVisible(true);
    }

    private void place() {
        final Rectangle box = field.getBounds();
        final Point below = field.getParent().toDisplay(box.x, box.y + box.height + 2);
        final int rows = Math.clamp(table.getItemCount(), 1, MOST_SEEN);
        final int height = rows * table.getItemHeight() + 8;
        final Rectangle screen = field.getMonitor().getClientArea();
        final int y = below.y + height > screen.y + screen.height ? below.y - box.height - height - 4 : below.y;
        shell.setBounds(below.x, y, Math.max(box.width, 240), height);
    }

    void key(Event event) {
        final int count = refs.size();
        final int at = table.getSelectionIndex();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> select(event, Math.min(at + 1, count - 1));
            case SWT.ARROW_UP -> select(event, Math.max(at - 1, 0));
            case SWT.PAGE_DOWN -> select(event, Math.min(at + MOST_SEEN, count - 1));
            case SWT.PAGE_UP -> select(event, Math.max(at - MOST_SEEN, 0));
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                take();
            }
            case SWT.TAB -> take();
            case SWT.ESC -> {
                event.doit = false;
                close();
            }
            default -> {
                // goes into the field
            }
        }
    }

    private void select(Event event, int at) {
        event.doit = false;
        if (at >= 0 && at < refs.size()) {
            table.setSelection(at);
        }
    }

    private void take() {
        final int at = table.getSelectionIndex();
        final Ref ref = at >= 0 && at < refs.size() ? refs.get(at) : null;
        close();
        if (ref != null) {
            chosen.accept(ref);
            field.setFocus();
        }
    }

    /** Closes when the field was left, but not while the mouse is in the list. */
    void closeUnlessUsed() {
        if (isOpen()) {
            final Display display = field.getDisplay();
            final Control under = display.getCursorControl();
            if (under == null || under.getShell() != shell) {
                close();
            }
        }
    }

    void close() {
        if (isOpen()) {
            shell.dispose();
        }
        shell = null;
    }
}

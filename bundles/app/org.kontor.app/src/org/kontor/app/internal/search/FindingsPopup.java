package org.kontor.app.internal.search;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.ui.Palette;

/** The list below the field, grouped; the keyboard stays in the field. */
final class FindingsPopup {

    private static final int MOST_LINES = 16;
    private static final int GROUP_WIDTH = 110;
    private static final int WIDTH = 560;

    private final Shell shell;
    private final Table table;
    private final LocalResourceManager resources;
    private final Runnable chosen;

    /** @param chosen when a line was clicked */
    FindingsPopup(Control field, Runnable chosen) {
        this.chosen = chosen;
        shell = new Shell(field.getShell(), SWT.TOOL | SWT.ON_TOP | SWT.NO_FOCUS);
        shell.setLayout(new FillLayout());
        table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.NO_FOCUS);
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        new TableColumn(table, SWT.NONE).setWidth(GROUP_WIDTH);
        new TableColumn(table, SWT.NONE).setWidth(WIDTH - GROUP_WIDTH - 110);
        new TableColumn(table, SWT.RIGHT).setWidth(90);
        table.addListener(SWT.MouseUp, e -> {
            if (table.getItem(new Point(e.x, e.y)) != null) {
                this.chosen.run();
            }
        });
        field.addDisposeListener(e -> shell.dispose());
    }

    /** Shows them, the first selected; hides when there are none and no words for that. */
    void show(Control field, List<Finding> findings, String nothing) {
        table.setRedraw(false);
        table.removeAll();
        var hint = Palette.now(table.getDisplay()).hint();
        String group = null;
        for (Finding finding : findings) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {finding.group().equals(group) ? "" : finding.group(), finding.label(),
                    finding.hint()});
            item.setForeground(0, hint);
            item.setForeground(2, hint);
            if (finding.icon() != null) {
                item.setImage(1, resources.create(finding.icon()));
            }
            item.setData(finding);
            group = finding.group();
        }
        if (findings.isEmpty() && !nothing.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(1, nothing);
        }
        table.setRedraw(true);
        if (table.getItemCount() == 0) {
            hide();
            return;
        }
        table.setSelection(0);
        place(field);
        shell.setVisible(true);
    }

    private void place(Control field) {
        var lines = Math.min(MOST_LINES, table.getItemCount());
        var size = shell.computeSize(WIDTH, table.getItemHeight() * lines + 4);
        var corner = field.toDisplay(0, field.getSize().y + 2);
        var screen = field.getMonitor().getClientArea();
        var left = Math.max(screen.x, Math.min(corner.x, screen.x + screen.width - size.x));
        shell.setBounds(left, corner.y, size.x, size.y);
    }

    void hide() {
        if (!shell.isDisposed()) {
            shell.setVisible(false);
        }
    }

    boolean isShown() {
        return !shell.isDisposed() && shell.isVisible();
    }

    /** Moves the selection by so many lines. */
    void move(int lines) {
        var last = table.getItemCount() - 1;
        table.setSelection(Math.max(0, Math.min(last, table.getSelectionIndex() + lines)));
        table.showSelection();
    }

    /** Null when none is selected. */
    Finding selected() {
        return table.getSelectionCount() == 0 ? null : (Finding) table.getSelection()[0].getData();
    }
}

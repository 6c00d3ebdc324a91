package org.kontor.ui.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kontor.base.Messages;
import org.kontor.base.list.Row;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** Under the rows: how many there are, counted when somebody asks, and how many are chosen. */
final class GridFooter<R extends Row> extends Composite {

    private static final Messages MESSAGES = Messages.of(GridFooter.class);

    private final GridModel<R> model;
    private final Link count;
    private final Label chosen;

    GridFooter(Composite parent, GridModel<R> model, RecordGrid<R> grid) {
        super(parent, SWT.NONE);
        this.model = model;
        Styles.id(this, "KontorGridFooter");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(16, 0).applyTo(this);
        count = Styles.role(new Link(this, SWT.NONE), Styles.HINT);
        count.addListener(SWT.Selection, e -> grid.countThen(() -> {}));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        chosen = Styles.role(new Label(this, SWT.RIGHT), Styles.HINT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(chosen);
    }

    void tell() {
        final Palette palette = Palette.now(getDisplay());
        final long rows = model.window().size();
        final String words = model.window().counted() ? MESSAGES.text("grid.rows", rows)
                : rows == 0 ? "" : MESSAGES.text("grid.rows.more", model.formats().number(rows));
        if (!words.equals(count.getText())) {
            count.setText(words);
        }
        count.setLinkForeground(palette.accent());
        final int selected = model.selection().rows().size();
        final String selectedWords = selected > 1 ? MESSAGES.text("grid.chosen", selected) : "";
        if (!selectedWords.equals(chosen.getText())) {
            chosen.setText(selectedWords);
            layout();
        }
    }
}

package org.kontor.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.exchange.FileLook;

/** The first rows of the file as they were read. */
final class PreviewTable {

    private static final int COLUMNS = 40;
    private static final int WIDTH = 120;

    private final Table table;

    PreviewTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(740, 130).applyTo(table);
    }

    void show(FileLook look) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        look.columns().stream().limit(COLUMNS).forEach(column -> {
            var shown = new TableColumn(table, SWT.NONE);
            shown.setText(column.heading());
            shown.setWidth(WIDTH);
        });
        for (var row : look.firstRows()) {
            new TableItem(table, SWT.NONE).setText(row.stream().limit(COLUMNS)
                    .map(text -> text.replace('\n', ' ')).toArray(String[]::new));
        }
        table.setRedraw(true);
    }
}

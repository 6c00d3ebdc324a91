package org.kontor.deals.ui;

import java.math.RoundingMode;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.Messages;
import org.kontor.deals.FunnelService.Funnel;
import org.kontor.deals.FunnelService.Step;
import org.kontor.ui.Formats;

/** The figures of a funnel as rows that a keyboard and a screen reader can walk through. UI thread. */
final class FunnelTable {

    private static final Messages MESSAGES = Messages.of(FunnelTable.class);

    private final Formats formats;
    private final Table table;

    FunnelTable(Composite parent, Formats formats) {
        this.formats = formats;
        final var holder = new Composite(parent, SWT.NONE);
        final var layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(layout, "funnel.column.stage", SWT.LEFT, 4);
        column(layout, "funnel.column.deals", SWT.RIGHT, 2);
        column(layout, "funnel.column.sum", SWT.RIGHT, 3);
        column(layout, "funnel.column.share", SWT.RIGHT, 2);
        column(layout, "funnel.column.onward", SWT.RIGHT, 2);
        column(layout, "funnel.column.stay", SWT.RIGHT, 3);
    }

    Composite control() {
        return table.getParent();
    }

    void setFocus() {
        table.setFocus();
    }

    void show(Funnel funnel) {
        table.removeAll();
        final var steps = funnel.steps();
        for (int i = 0; i < steps.size(); i++) {
            row(steps.get(i), onward(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null));
        }
        row(funnel.lost(), Formats.NONE);
    }

    private String onward(Step step, Step next) {
        return next == null || step.deals() == 0
                ? Formats.NONE
                : formats.percent((double) next.deals() / step.deals());
    }

    private void row(Step step, String onward) {
        new TableItem(table, SWT.NONE).setText(new String[] {step.stage().name(), formats.number(step.deals()),
                formats.amount(step.sum().setScale(0, RoundingMode.HALF_UP)), formats.percent(step.share()), onward,
                formats.duration(step.averageStay())});
    }

    private void column(TableColumnLayout layout, String key, int alignment, int weight) {
        final var column = new TableColumn(table, alignment);
        column.setText(MESSAGES.text(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 80, true));
    }
}

package org.kontor.exchange.ui.internal;

import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.exchange.ImportResult;
import org.kontor.exchange.ImportResult.Reason;

/** Why rows are wrong, the commonest reason first. */
final class ReasonTable {

    private static final List<String> HEADINGS = List.of("reason.rows", "reason.field", "reason.value", "reason.why",
            "reason.lines");
    private static final int[] WIDTHS = {70, 120, 140, 320, 130};

    private final ImportSession session;
    private final Table table;

    /** @param chosen told when another reason is selected */
    ReasonTable(Composite parent, ImportSession session, Runnable chosen) {
        this.session = session;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(740, 150).applyTo(table);
        for (int i = 0; i < HEADINGS.size(); i++) {
            var column = new TableColumn(table, i == 0 ? SWT.RIGHT : SWT.NONE);
            column.setText(Texts.text(HEADINGS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    /** Not there while there is nothing to tell. */
    void showOnlyReasons(ImportResult result) {
        show(result);
        boolean any = table.getItemCount() > 0;
        table.setVisible(any);
        ((GridData) table.getLayoutData()).exclude = !any;
    }

    void show(ImportResult result) {
        table.setRedraw(false);
        table.removeAll();
        var number = NumberFormat.getIntegerInstance();
        for (var reason : result == null ? List.<Reason>of() : result.reasons()) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(reason);
            item.setText(new String[] {number.format(reason.rows()),
                    session.field(reason.field()).map(field -> field.label().text()).orElse(""), reason.value(),
                    reason.message().text(), lines(reason)});
        }
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.setRedraw(true);
    }

    private static String lines(Reason reason) {
        var lines = String.join(", ", reason.lines().stream().limit(5).map(String::valueOf).toList());
        return reason.rows() > Math.min(5, reason.lines().size()) ? lines + ", …" : lines;
    }

    Optional<Reason> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((Reason) table.getSelection()[0].getData());
    }
}

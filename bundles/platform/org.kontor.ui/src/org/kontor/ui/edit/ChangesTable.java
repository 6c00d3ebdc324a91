package org.kontor.ui.edit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.Messages;
import org.kontor.ui.Formats;

/** Who changed which field when, newest first, as people read it. UI thread. */
public final class ChangesTable {

    private static final Messages MESSAGES = Messages.of(ChangesTable.class);

    private final Formats formats = Formats.user();
    private final UnaryOperator<String> labels;
    private final Composite holder;
    private final Table table;

    /**
     * One field changed once.
     *
     * @param field as the database names it; empty when the record itself was created or deleted
     * @param before as text, as the database keeps it; null for none
     * @param after as text, as the database keeps it; null for none
     * @param deleted whether the record itself was deleted; false for a field
     */
    public record Change(Instant at, String who, String field, String before, String after, boolean deleted) {
    }

    /** {@code labels} says what people call a field; changes of fields for which it is empty are not shown. */
    public ChangesTable(Composite parent, UnaryOperator<String> labels) {
        this.labels = labels;
        holder = new Composite(parent, SWT.NONE);
        final TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        column(layout, "history.when", 3);
        column(layout, "history.who", 3);
        column(layout, "history.field", 3);
        column(layout, "history.from", 5);
        column(layout, "history.to", 5);
    }

    private void column(TableColumnLayout layout, String key, int weight) {
        final TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        layout.setColumnData(column, new ColumnWeightData(weight, 90, true));
    }

    /** The control to be laid out. */
    public Control control() {
        return holder;
    }

    /** Shows these changes instead of others. */
    public void show(List<Change> changes) {
        if (table.isDisposed()) {
            return;
        }
        table.setRedraw(false);
        table.removeAll();
        changes.forEach(this::add);
        if (table.getItemCount() == 0) {
            new TableItem(table, SWT.NONE).setText(2, MESSAGES.text("history.empty"));
        }
        table.setRedraw(true);
    }

    private void add(Change change) {
        final boolean whole = change.field().isEmpty();
        final String label = whole ? MESSAGES.text(change.deleted() ? "history.deleted" : "history.created")
                : labels.apply(root(change.field()));
        if (!label.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(new String[] {formats.instant(change.at()), change.who(), label,
                    whole ? "" : readable(change.before()), whole ? "" : readable(change.after())});
        }
    }

    /** A part of a line, as in {@code lines.price}, belongs to the lines. */
    private static String root(String field) {
        final int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** Dates and numbers as the user writes them; anything else as it is. */
    private String readable(String value) {
        if (value == null || value.isBlank()) {
            return Formats.NONE;
        }
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return formats.date(LocalDate.parse(value));
            }
            if (value.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z")) {
                return formats.instant(Instant.parse(value));
            }
            if (value.matches("-?\\d{1,15}\\.\\d{1,4}")) {
                return formats.amount(new BigDecimal(value));
            }
        } catch (DateTimeException e) {
            // looks like a date and is none: shown as it is
            return value;
        }
        return value.replaceAll("\\s+", " ");
    }

    /** The keyboard goes there. */
    public void focus() {
        table.setFocus();
    }
}

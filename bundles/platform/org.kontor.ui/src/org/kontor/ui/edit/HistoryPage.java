package org.kontor.ui.edit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.RecordsChanged;
import org.kontor.ui.Call;
import org.kontor.ui.Formats;
import org.kontor.ui.grid.LoadingBar;

/** Who changed which field of a record when, newest first. A feature says how to read it and what fields are called. */
public abstract class HistoryPage implements RecordPage {

    private static final Messages MESSAGES = Messages.of(HistoryPage.class);

    private final EditorServices services;
    private final Formats formats = Formats.user();
    private Table table;
    private LoadingBar loading;

    protected HistoryPage(EditorServices services) {
        this.services = services;
    }

    /**
     * One field changed once.
     *
     * @param field as people call it; empty when the record itself was created or deleted
     * @param before as text, as the database keeps it; null for none
     * @param after as text, as the database keeps it; null for none
     */
    public record Change(Instant at, String who, String field, String before, String after) {
    }

    /** Reads the history; off the UI thread. */
    protected abstract List<Change> read(long id);

    @Override
    public Control create(Composite parent, RecordRef record) {
        final Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        loading = new LoadingBar(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(loading);
        table = new Table(box, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        column("history.when", 150);
        column("history.who", 150);
        column("history.field", 160);
        column("history.from", 220);
        column("history.to", 220);
        final DomainEvents.Subscription subscription = services.events().subscribe(RecordsChanged.class, event -> {
            if (event.kind().equals(record.kind()) && event.touches(record.id()) && !box.isDisposed()) {
                box.getDisplay().asyncExec(() -> load(record));
            }
        });
        box.addListener(SWT.Dispose, e -> subscription.close());
        load(record);
        return box;
    }

    private void column(String key, int width) {
        final TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        column.setWidth(width);
    }

    private void load(RecordRef record) {
        if (table.isDisposed()) {
            return;
        }
        loading.busy(true);
        services.background().run(Call.of(MESSAGES.message("editor.reading"), progress -> read(record.id())).quietly()
                .then(table, this::show).always(() -> loading.busy(false)));
    }

    private void show(List<Change> changes) {
        table.setRedraw(false);
        table.removeAll();
        for (final Change change : changes) {
            final boolean whole = change.field().isEmpty();
            final String field = whole ? MESSAGES.text(change.after() == null && change.before() != null
                    ? "history.deleted" : "history.created") : change.field();
            new TableItem(table, SWT.NONE).setText(new String[] {formats.instant(change.at()), change.who(), field,
                    whole ? "" : readable(change.before()), whole ? "" : readable(change.after())});
        }
        if (changes.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(2, MESSAGES.text("history.empty"));
        }
        table.setRedraw(true);
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
            if (value.matches("-?\\d{1,15}\\.\\d{1,4}")) {
                return formats.amount(new BigDecimal(value));
            }
        } catch (DateTimeParseException e) {
            // looks like a date and is none: shown as it is
            return value;
        }
        return Objects.toString(value).replaceAll("\\s+", " ");
    }

    @Override
    public void focus() {
        table.setFocus();
    }
}

package org.kontor.deals.ui;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.RecordsChanged;
import org.kontor.deals.DealService;
import org.kontor.deals.StageEntry;
import org.kontor.store.AuditEntry;
import org.kontor.ui.Call;
import org.kontor.ui.Formats;
import org.kontor.ui.edit.ChangesTable;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.RecordPage;

/** The stages that a deal went through, and who changed which field when. UI thread. */
final class DealHistoryPage implements RecordPage {

    private static final Messages MESSAGES = Messages.of(DealHistoryPage.class);

    private final DealService deals;
    private final EditorServices services;
    private final Formats formats = Formats.user();
    private Table stages;
    private ChangesTable changes;

    DealHistoryPage(DealService deals, EditorServices services) {
        this.deals = deals;
        this.services = services;
    }

    private record History(List<StageEntry> stages, List<AuditEntry> changes) {
    }

    @Override
    public Control create(Composite parent, RecordRef record) {
        final var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(8, 8).applyTo(body);
        heading(body, "history.stages");
        stages = table(body, 150, "history.stage", "history.entered", "history.stayed", "history.by");
        heading(body, "history.changes");
        changes = new ChangesTable(body, DealHistoryPage::label);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(changes.control());
        load(record.id());
        final var subscription = services.events().subscribe(RecordsChanged.class, event -> {
            if (event.kind().equals(record.kind()) && event.touches(record.id()) && !body.isDisposed()) {
                body.getDisplay().asyncExec(() -> load(record.id()));
            }
        });
        body.addListener(SWT.Dispose, event -> subscription.close());
        return body;
    }

    private void load(long id) {
        if (stages.isDisposed()) {
            return;
        }
        services.background().run(Call.of(MESSAGES.message("history.reading"),
                progress -> new History(deals.stages(id), deals.history(id))).quietly().then(stages, this::show));
    }

    private void show(History history) {
        stages.removeAll();
        history.stages().forEach(entry -> row(stages, entry.stage().name(), formats.instant(entry.enteredAt()),
                formats.duration(entry.stayed()), entry.by()));
        changes.show(history.changes().stream().map(entry -> new ChangesTable.Change(entry.at(), entry.userName(),
                entry.field(), entry.before(), entry.after(), false)).toList());
    }

    /** What the deal passed through stands in the upper table already. */
    private static String label(String field) {
        final var label = MESSAGES.text("field." + field);
        return label.startsWith("!") ? "" : label;
    }

    private static void row(Table table, String... cells) {
        new TableItem(table, SWT.NONE).setText(cells);
    }

    private static void heading(Composite parent, String key) {
        final var label = new Label(parent, SWT.NONE);
        label.setText(MESSAGES.text(key));
        label.setData("org.eclipse.e4.ui.css.CssClassName", "section");
    }

    private static Table table(Composite parent, int height, String... columns) {
        final var holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(holder);
        final var layout = new TableColumnLayout();
        holder.setLayout(layout);
        final var table = new Table(holder, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (final var key : columns) {
            final var column = new TableColumn(table, SWT.LEFT);
            column.setText(MESSAGES.text(key));
            layout.setColumnData(column, new ColumnWeightData(1, 100, true));
        }
        return table;
    }

    @Override
    public void focus() {
        stages.setFocus();
    }
}

package org.kontor.ui.edit;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.DomainEvents;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.RecordsChanged;
import org.kontor.ui.Call;
import org.kontor.ui.grid.LoadingBar;

/** The changes of a record as a page of its editor. A feature says how to read them and what fields are called. */
public abstract class HistoryPage implements RecordPage {

    private static final Messages MESSAGES = Messages.of(HistoryPage.class);

    private final EditorServices services;
    private ChangesTable table;
    private LoadingBar loading;

    protected HistoryPage(EditorServices services) {
        this.services = services;
    }

    /** Reads the history; off the UI thread. */
    protected abstract List<ChangesTable.Change> read(long id);

    /** What people call a field; empty for one that is nobody's business. */
    protected abstract String label(String field);

    @Override
    public Control create(Composite parent, RecordRef record) {
        final Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        loading = new LoadingBar(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(loading);
        table = new ChangesTable(box, this::label);
        GridDataFactory.fillDefaults().grab(true, true).indent(16, 8).applyTo(table.control());
        final DomainEvents.Subscription subscription = services.events().subscribe(RecordsChanged.class, event -> {
            if (event.kind().equals(record.kind()) && event.touches(record.id()) && !box.isDisposed()) {
                box.getDisplay().asyncExec(() -> load(box, record));
            }
        });
        box.addListener(SWT.Dispose, e -> subscription.close());
        load(box, record);
        return box;
    }

    private void load(Composite box, RecordRef record) {
        if (box.isDisposed()) {
            return;
        }
        loading.busy(true);
        services.background().run(Call.of(MESSAGES.message("editor.reading"), progress -> read(record.id())).quietly()
                .then(box, table::show).always(() -> loading.busy(false)));
    }

    @Override
    public void focus() {
        table.focus();
    }
}

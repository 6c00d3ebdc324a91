package org.kontor.exchange.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.exchange.ImportResult;
import org.kontor.ui.Call;

/** How far the import is, then what became of it. */
final class ResultPage extends WizardPage {

    private final ImportServices services;
    private final ImportSession session;
    private Label totals;
    private Label wrongRows;
    private ReasonTable reasons;
    private ProgressPart progress;
    private boolean running;
    private volatile ImportResult result;

    ResultPage(ImportServices services, ImportSession session) {
        super("result", Texts.text("result.title"), null);
        this.services = services;
        this.session = session;
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 8).applyTo(body);
        totals = wrapped(body);
        progress = new ProgressPart(body);
        reasons = new ReasonTable(body, session, () -> {
        });
        wrongRows = wrapped(body);
        setControl(body);
    }

    private static Label wrapped(Composite body) {
        var label = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /** What is written is written. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    boolean running() {
        return running;
    }

    /** Begins; the window can be used meanwhile. */
    void start() {
        running = true;
        setDescription(Texts.text("result.doing"));
        session.remember();
        reasons.showOnlyReasons(null);
        var feed = progress.begin(Texts.text("result.job", session.importer().label()));
        services.background().run(Call.of(Texts.message("result.job", session.importer().label()), job -> {
            result = session.run(false, feed.over(job));
            return result;
        }).then(getControl(), done -> {
        }).failing(this::failed).always(this::ended));
        getContainer().updateButtons();
    }

    /** Ends it after the batch under way. */
    void stop() {
        progress.stop();
    }

    private boolean failed(Throwable error) {
        setErrorMessage(services.errors().words(error));
        return true;
    }

    private void ended() {
        if (getControl().isDisposed()) {
            return;
        }
        running = false;
        progress.end();
        if (result != null) {
            show(result);
        }
        getContainer().updateButtons();
    }

    private void show(ImportResult done) {
        totals.setText(Totals.did(done));
        reasons.showOnlyReasons(done);
        done.wrongRows().ifPresent(file -> wrongRows.setText(Texts.text("result.wrongRows", file.toString())));
        setDescription(Texts.text(done.cancelled() ? "result.cancelled" : "result.done"));
        done.failure().ifPresent(error -> setErrorMessage(
                Texts.text("result.failed", services.errors().words(error))));
        ((Composite) getControl()).layout(true, true);
    }
}

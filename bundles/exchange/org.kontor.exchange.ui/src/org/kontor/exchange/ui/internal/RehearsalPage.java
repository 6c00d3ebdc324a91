package org.kontor.exchange.ui.internal;

import java.nio.file.Path;
import java.util.Currency;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.exchange.ImportResult;
import org.kontor.ui.Background;
import org.kontor.ui.Call;

/** What would become of the rows, before anything is written. */
final class RehearsalPage extends WizardPage {

    private final ImportServices services;
    private final ImportSession session;
    private Label totals;
    private ReasonTable reasons;
    private AliasBar alias;
    private Button createMissing;
    private Combo currency;
    private Button keepWrong;
    private Text wrongRows;
    private ProgressPart progress;
    private Background.Running running;
    private ImportResult result;

    RehearsalPage(ImportServices services, ImportSession session) {
        super("rehearsal", Texts.text("rehearsal.title"), null);
        this.services = services;
        this.session = session;
        setDescription(Texts.text("rehearsal.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 8).applyTo(body);
        totals = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(totals);
        reasons = new ReasonTable(body, session, () -> alias.show(reasons.selected()));
        alias = new AliasBar(body, services, session, this::rehearse);
        var options = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(options);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
        createMissing = new Button(options, SWT.CHECK);
        createMissing.setText(Texts.text("option.createMissing"));
        createMissing.addListener(SWT.Selection, event -> rehearse());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(createMissing);
        new Label(options, SWT.NONE).setText(Texts.text("option.currency"));
        currency = new Combo(options, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(currency);
        currency.setItems(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted()
                .toArray(String[]::new));
        currency.setText(session.currency());
        currency.addListener(SWT.Selection, event -> rehearse());
        keepWrong = new Button(options, SWT.CHECK);
        keepWrong.setText(Texts.text("option.keepWrong"));
        keepWrong.setSelection(true);
        keepWrong.addListener(SWT.Selection, event -> wrongRows.setEnabled(keepWrong.getSelection()));
        wrongRows = new Text(options, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(wrongRows);
        progress = new ProgressPart(body);
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            wrongRows.setText(besideFile(session.file()).toString());
            rehearse();
        } else {
            stop();
        }
    }

    private static Path besideFile(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var wrong = Texts.text("wrong.suffix");
        return file.resolveSibling(dot < 0 ? name + wrong : name.substring(0, dot) + wrong + name.substring(dot));
    }

    /** Takes over what is chosen on this page. */
    void choose() {
        var wrong = keepWrong.getSelection() && !wrongRows.getText().isBlank() ? Path.of(wrongRows.getText()) : null;
        session.options(createMissing.getSelection(), currency.getText(), wrong);
    }

    private void rehearse() {
        stop();
        choose();
        result = null;
        setErrorMessage(null);
        setPageComplete(false);
        totals.setText("");
        var feed = progress.begin(Texts.text("rehearsal.doing"));
        running = services.background().run(Call.of(Texts.message("rehearsal.doing"),
                job -> session.run(true, feed.over(job))).then(getControl(), this::rehearsed)
                .failing(this::failed));
    }

    private void rehearsed(ImportResult found) {
        progress.end();
        result = found;
        totals.setText(Totals.would(found));
        reasons.show(found);
        alias.show(reasons.selected());
        getControl().getParent().layout(true, true);
        found.failure().ifPresent(error -> setErrorMessage(services.errors().words(error)));
        setPageComplete(found.failure().isEmpty() && !found.cancelled()
                && found.created() + found.updated() > 0);
    }

    private boolean failed(Throwable error) {
        progress.end();
        setErrorMessage(services.errors().words(error));
        return true;
    }

    void stop() {
        if (running != null) {
            progress.stop();
            progress.end();
            running.cancel();
            running = null;
        }
    }
}

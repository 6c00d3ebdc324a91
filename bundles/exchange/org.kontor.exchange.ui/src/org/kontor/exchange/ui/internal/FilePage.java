package org.kontor.exchange.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.exchange.Importer;
import org.kontor.exchange.FileLook;
import org.kontor.ui.Call;

/** Which file, and what it holds. */
final class FilePage extends WizardPage {

    private final ImportServices services;
    private final ImportSession session;
    private final List<Importer> importers;
    private Text path;
    private Combo kind;
    private ProgressPart progress;
    private boolean looking;

    FilePage(ImportServices services, ImportSession session) {
        super("file", Texts.text("file.title"), null);
        this.services = services;
        this.session = session;
        this.importers = new ArrayList<>(services.files().importers());
        importers.sort(Comparator.comparing(importer -> importer.label().text()));
        setDescription(Texts.text("file.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(8, 8).applyTo(body);
        label(body, "file.file");
        path = new Text(body, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
        path.addModifyListener(event -> changed());
        var browse = new Button(body, SWT.PUSH);
        browse.setText(Texts.text("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(body, "file.kind");
        kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        importers.forEach(importer -> kind.add(importer.label().text()));
        kind.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(kind);
        var bottom = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(bottom);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 16).applyTo(bottom);
        progress = new ProgressPart(bottom);
        setControl(body);
        path.setFocus();
    }

    private static void label(Composite body, String key) {
        new Label(body, SWT.NONE).setText(Texts.text(key));
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Texts.text("file.title"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt;*.xlsx;*.CSV;*.TSV;*.TXT;*.XLSX", "*"});
        dialog.setFilterNames(new String[] {Texts.text("file.tables"), Texts.text("file.all")});
        var chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
            kind.setFocus();
        }
    }

    private Path typed() {
        try {
            var text = path.getText().strip();
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void changed() {
        var file = typed();
        boolean there = file != null && Files.isRegularFile(file);
        setErrorMessage(path.getText().isBlank() || there ? null : Texts.text("file.missing"));
        setPageComplete(there && kind.getSelectionIndex() >= 0 && !looking);
    }

    /** The file is looked at in the background; then the wizard goes on by itself. */
    @Override
    public IWizardPage getNextPage() {
        return looking ? null : super.getNextPage();
    }

    /** Answers whether the file has been looked at; else begins to, and goes on when that is done. */
    boolean ready() {
        session.choose(typed(), importers.get(kind.getSelectionIndex()));
        if (session.look() != null) {
            return true;
        }
        looking = true;
        setErrorMessage(null);
        changed();
        var feed = progress.begin(Texts.text("file.looking"));
        services.background().run(Call.of(Texts.message("file.looking"), job -> session.look(feed.over(job)))
                .then(getControl(), this::looked).failing(this::failed).always(this::ended));
        return false;
    }

    private void looked(FileLook look) {
        session.looked(look);
        looking = false;
        changed();
        getContainer().showPage(getWizard().getPage("columns"));
    }

    private boolean failed(Throwable error) {
        looking = false;
        changed();
        setErrorMessage(services.errors().words(error));
        return true;
    }

    private void ended() {
        looking = false;
        progress.end();
        if (!getControl().isDisposed() && isCurrentPage()) {
            var error = getErrorMessage();
            changed();
            setErrorMessage(error);
        }
    }

    void stop() {
        if (progress != null) {
            progress.stop();
        }
    }
}

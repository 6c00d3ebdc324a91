package org.kontor.exchange.ui.internal;

import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.FileLook;
import org.kontor.ui.Call;

/** How the file is written and what its columns mean, as found out; with its first rows. */
final class ColumnsPage extends WizardPage {

    private final ImportServices services;
    private final ImportSession session;
    private HowWritten how;
    private MeaningTable meanings;
    private PreviewTable preview;
    private ProgressPart progress;
    private boolean looking;

    ColumnsPage(ImportServices services, ImportSession session) {
        super("columns", Texts.text("columns.title"), null);
        this.services = services;
        this.session = session;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 8).applyTo(body);
        how = new HowWritten(body, this::lookAgain);
        meanings = new MeaningTable(body, session, this::changed);
        new Label(body, SWT.NONE).setText(Texts.text("columns.preview"));
        preview = new PreviewTable(body);
        var bottom = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bottom);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
        progress = new ProgressPart(bottom);
        button(bottom, "button.loadMap", this::load);
        button(bottom, "button.saveMap", this::save);
        setControl(body);
    }

    private static void button(Composite parent, String label, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(Texts.text(label));
        button.addListener(SWT.Selection, event -> work.run());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            show();
        }
        super.setVisible(visible);
        if (visible) {
            meanings.focus();
        }
    }

    private void show() {
        var look = session.look();
        how.show(look.format(), session.hints());
        meanings.show();
        preview.show(look);
        setDescription(Texts.text(look.exact() ? "columns.rows" : "columns.aboutRows",
                look.file().getFileName().toString(), look.rows()));
        changed();
    }

    /** What keeps the file from being imported; else what one should know of it. */
    private void changed() {
        var problems = session.problems();
        setErrorMessage(problems.isEmpty() ? null : problems.getFirst().text());
        var notes = session.look().notes();
        setMessage(notes.isEmpty() ? null : String.join(" ", notes.stream().map(Message::text).toList()), WARNING);
        setPageComplete(problems.isEmpty() && !looking);
    }

    private void lookAgain(FileHints hints) {
        session.hint(hints);
        looking = true;
        setPageComplete(false);
        var feed = progress.begin(Texts.text("file.looking"));
        services.background().run(Call.of(Texts.message("file.looking"), job -> session.look(feed.over(job)))
                .then(getControl(), this::looked).failing(this::failed).always(() -> {
                    looking = false;
                    progress.end();
                }));
    }

    private void looked(FileLook look) {
        looking = false;
        session.looked(look);
        show();
    }

    private boolean failed(Throwable error) {
        setErrorMessage(services.errors().words(error));
        return true;
    }

    private void load() {
        var chosen = mapFile(SWT.OPEN);
        if (chosen != null) {
            try {
                session.map(services.files().readMapping(Path.of(chosen)));
                show();
            } catch (KontorException e) {
                setErrorMessage(e.text().text());
            }
        }
    }

    private void save() {
        var chosen = mapFile(SWT.SAVE);
        if (chosen != null) {
            try {
                services.files().writeMapping(session.mapping(), Path.of(chosen));
            } catch (KontorException e) {
                setErrorMessage(e.text().text());
            }
        }
    }

    private String mapFile(int style) {
        var dialog = new FileDialog(getShell(), style);
        dialog.setFilterExtensions(new String[] {"*.json", "*"});
        dialog.setFilterNames(new String[] {Texts.text("columns.maps"), Texts.text("file.all")});
        if (style == SWT.SAVE) {
            dialog.setFileName(session.importer().kind() + ".json");
            dialog.setOverwrite(true);
        }
        return dialog.open();
    }

    void stop() {
        if (progress != null) {
            progress.stop();
        }
    }
}

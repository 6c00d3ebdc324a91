package org.kontor.exchange.ui.internal;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.exchange.ExportFiles;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ExportRequest;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;
import org.kontor.ui.grid.CurrentList;

/** Writes the list of the active view to a file: its filters, its columns. */
public final class ExportHandler extends AbstractHandler {

    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.JSON,
            ExportFormat.XML, ExportFormat.TXT);

    private final ExportFiles files;
    private final Background background;
    private final Notices notices;

    @Inject
    public ExportHandler(ExportFiles files, Background background, Notices notices) {
        this.files = files;
        this.background = background;
        this.notices = notices;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var current = Adapters.adapt(HandlerUtil.getActivePart(event), CurrentList.class);
        if (current == null) {
            notices.show(new Notice(Notice.Tone.WARNING, Texts.text("export.noList"), null, null));
            return null;
        }
        var shell = HandlerUtil.getActiveShellChecked(event);
        ask(shell, current).ifPresent(file -> export(shell, current, file));
        return null;
    }

    private static Optional<Path> ask(Shell shell, CurrentList current) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.text("export.title"));
        dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.word()).toArray(String[]::new));
        dialog.setFilterNames(FORMATS.stream().map(format -> Texts.text("format." + format.name()))
                .toArray(String[]::new));
        dialog.setFileName(current.list().label().text() + "." + FORMATS.getFirst().word());
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        var word = FORMATS.get(Math.max(0, dialog.getFilterIndex())).word();
        return Optional.of(Path.of(format(chosen).isPresent() ? chosen : chosen + "." + word));
    }

    private static Optional<ExportFormat> format(String file) {
        return ExportFormat.of(file.substring(file.lastIndexOf('.') + 1));
    }

    private void export(Shell shell, CurrentList current, Path file) {
        var request = new ExportRequest(current.list(), current.filters(), current.columns(),
                format(file.toString()).orElse(ExportFormat.CSV), false, Locale.getDefault());
        background.run(Call.of(Texts.message("export.doing", current.list().label()),
                progress -> files.export(request, file, progress))
                .then(shell, written -> written.ifPresent(records -> notices.show(new Notice(Notice.Tone.DONE,
                        Texts.text("export.done", records, file.toString()), null, null)))));
    }
}

package org.kontor.app.internal.data;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.base.Messages;
import org.kontor.store.Databases;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;

/** Writes the data and files into one file while work goes on. */
public final class BackupHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(BackupHandler.class);

    private final Databases databases;
    private final Background background;
    private final Notices notices;

    @Inject
    public BackupHandler(Databases databases, Background background, Notices notices) {
        this.databases = databases;
        this.background = background;
        this.notices = notices;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var chosen = ask(shell);
        if (chosen != null) {
            var file = Path.of(chosen);
            background.run(Call.of(MESSAGES.message("backup.doing", file.getFileName().toString()), progress -> {
                databases.backup(file, progress);
                return file;
            }).then(shell, done -> notices.show(new Notice(Notice.Tone.DONE,
                    MESSAGES.text("backup.done", done.toString()), null, null))));
        }
        return null;
    }

    private static String ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(MESSAGES.text("backup.title"));
        dialog.setFileName(MESSAGES.text("backup.file", LocalDate.now().toString()));
        dialog.setFilterExtensions(new String[] {"*.kontor-backup", "*"});
        dialog.setFilterNames(new String[] {MESSAGES.text("backup.files"), MESSAGES.text("all.files")});
        dialog.setOverwrite(true);
        return dialog.open();
    }
}

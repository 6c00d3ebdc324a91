package org.kontor.app.internal.data;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.app.internal.start.Entrance;
import org.kontor.base.Messages;

/** Makes the data what a backup holds. */
public final class RestoreHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(RestoreHandler.class);

    private final Entrance entrance;

    @Inject
    public RestoreHandler(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var chosen = ask(window.getShell());
        if (chosen != null && sure(window.getShell(), chosen)) {
            new WindowData(window).change(() -> entrance.restore(window.getShell(), Path.of(chosen)));
        }
        return null;
    }

    private static String ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(MESSAGES.text("restore.title"));
        dialog.setFilterExtensions(new String[] {"*.kontor-backup", "*"});
        dialog.setFilterNames(new String[] {MESSAGES.text("backup.files"), MESSAGES.text("all.files")});
        return dialog.open();
    }

    private boolean sure(Shell shell, String file) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, MESSAGES.text("restore.title"),
                MESSAGES.text("restore.sure", entrance.place(), file), SWT.SHEET, MESSAGES.text("restore.go"),
                MESSAGES.text("cancel")) == 0;
    }
}

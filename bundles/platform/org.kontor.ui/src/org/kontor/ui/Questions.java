package org.kontor.ui;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Message;
import org.kontor.base.Messages;

/** Questions that must be answered now, with buttons that say what they do. UI thread; they wait for the answer. */
public final class Questions {

    private static final Messages MESSAGES = Messages.of(Questions.class);

    private Questions() {
    }

    /** Which of the buttons was chosen, from 0; -1 when the question was closed. The first is the proposed one. */
    public static int choose(Shell parent, Message title, Message question, Message... buttons) {
        final String[] labels = new String[buttons.length];
        for (int i = 0; i < buttons.length; i++) {
            labels[i] = buttons[i].text();
        }
        return MessageDialog.open(MessageDialog.QUESTION, parent, title.text(), question.text(), SWT.NONE, labels);
    }

    /** Whether it shall be done; {@code yes} says what. */
    public static boolean confirm(Shell parent, Message title, Message question, Message yes) {
        return choose(parent, title, question, yes, MESSAGES.message("cancel")) == 0;
    }

    /** A short text that is not blank; empty when nothing shall be done. */
    public static Optional<String> text(Shell parent, Message title, Message question, Message yes) {
        final var dialog = new InputDialog(parent, title.text(), question.text(), "",
                text -> text.isBlank() ? "" : null) {
            @Override
            protected void createButtonsForButtonBar(Composite bar) {
                super.createButtonsForButtonBar(bar);
                getButton(IDialogConstants.OK_ID).setText(yes.text());
                getButton(IDialogConstants.CANCEL_ID).setText(MESSAGES.text("cancel"));
            }
        };
        return dialog.open() == InputDialog.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}

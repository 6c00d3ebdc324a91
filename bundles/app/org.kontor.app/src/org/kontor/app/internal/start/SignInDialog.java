package org.kontor.app.internal.start;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.access.User;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Result;

/** Asks who is there. After a wrong answer one waits, and sees how long. */
final class SignInDialog extends CalmDialog {

    /** Returned when other data are wanted. */
    static final int OTHER_DATA = IDialogConstants.CLIENT_ID;

    private static final Messages MESSAGES = Messages.of(SignInDialog.class);
    private static final int SECOND_MS = 1000;

    private final DataSession session;
    private final String login;
    private Text loginField;
    private Text passwordField;
    private int countdown;

    /** @param login proposed; may be empty */
    SignInDialog(Shell parent, DataSession session, String place, String login) {
        super(parent, MESSAGES.text("signIn.title"), place);
        this.session = session;
        this.login = login;
    }

    @Override
    protected void fill(Composite body) {
        loginField = field(body, MESSAGES.text("login"), SWT.NONE);
        loginField.setText(login);
        passwordField = field(body, MESSAGES.text("password"), SWT.PASSWORD);
        (login.isEmpty() ? loginField : passwordField).setFocus();
    }

    @Override
    protected String go() {
        return MESSAGES.text("signIn.go");
    }

    @Override
    protected String leave() {
        return MESSAGES.text("quit");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, OTHER_DATA, MESSAGES.text("otherData"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == OTHER_DATA) {
            setReturnCode(OTHER_DATA);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        var typed = loginField.getText().strip();
        var password = passwordField.getTextChars();
        enable(false);
        try {
            var result = Waiting.forWork(getShell(), MESSAGES.message("signIn.doing"),
                    progress -> session.signIn(typed, password));
            if (result instanceof Result.Rejected<User> refused) {
                refuse(refused.problems().getFirst().message());
            } else {
                super.okPressed();
            }
        } catch (KontorException e) {
            say(e.text().text());
            enable(true);
        }
    }

    private void refuse(Message words) {
        passwordField.setText("");
        passwordField.setFocus();
        var seconds = words.arguments().isEmpty() || !(words.arguments().getFirst() instanceof Number number) ? 0
                : number.longValue();
        countDown(words, seconds, ++countdown);
    }

    /** Says the words again each second with one second less, then lets try again. */
    private void countDown(Message words, long seconds, int round) {
        if (getShell() == null || getShell().isDisposed() || round != countdown) {
            return;
        }
        if (seconds <= 0) {
            say(MESSAGES.text("signIn.again"));
            enable(true);
            passwordField.setFocus();
            return;
        }
        List<Object> arguments = new ArrayList<>(words.arguments());
        arguments.set(0, seconds);
        say(new Message(words.source(), words.key(), arguments).text());
        getShell().getDisplay().timerExec(SECOND_MS, () -> countDown(words, seconds - 1, round));
    }

    private void enable(boolean on) {
        getButton(IDialogConstants.OK_ID).setEnabled(on);
    }
}

package org.kontor.app.internal.data;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.access.User.SignInState;
import org.kontor.access.UserService;
import org.kontor.app.internal.start.CalmDialog;
import org.kontor.app.internal.start.Waiting;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;
import org.kontor.base.Result;

/** Asks for the password that was, where it is one's own and there was one, and twice for the new one. */
public final class ChangePasswordDialog extends CalmDialog {

    private static final Messages MESSAGES = Messages.of(ChangePasswordDialog.class);

    private final SignIn signIn;
    private final UserService users;
    private final User user;
    private final boolean own;
    private Text before;
    private Text password;
    private Text repeated;

    /**
     * A dialog, not yet open.
     *
     * @param own whether it is the password of the person who asks
     */
    public ChangePasswordDialog(Shell parent, SignIn signIn, UserService users, User user, boolean own) {
        super(parent, MESSAGES.text("password.title"), MESSAGES.text("password.of", user.name(), user.login()));
        this.signIn = signIn;
        this.users = users;
        this.user = user;
        this.own = own;
    }

    @Override
    protected void fill(Composite body) {
        if (own && user.state() == SignInState.PASSWORD) {
            before = field(body, MESSAGES.text("password.before"), SWT.PASSWORD);
        }
        password = field(body, MESSAGES.text("password.new"), SWT.PASSWORD);
        repeated = field(body, MESSAGES.text("password.again"), SWT.PASSWORD);
    }

    @Override
    protected String go() {
        return MESSAGES.text("password.go");
    }

    @Override
    protected void okPressed() {
        if (!Arrays.equals(password.getTextChars(), repeated.getTextChars())) {
            say(MESSAGES.text("password.differ"));
            repeated.setFocus();
            return;
        }
        var old = before == null ? null : before.getTextChars();
        var fresh = password.getTextChars();
        try {
            var result =
                    Waiting.forWork(getShell(), MESSAGES.message("password.title"), progress -> change(old, fresh));
            if (result instanceof Result.Rejected<User> refused) {
                say(refused.problems());
            } else {
                super.okPressed();
            }
        } catch (KontorException e) {
            say(e.text().text());
        }
    }

    private Result<User> change(char[] old, char[] fresh) {
        if (old != null && signIn.signIn(user.login(), old) instanceof Result.Rejected<User> wrong) {
            return wrong;
        }
        return users.setPassword(user.id(), fresh);
    }
}

package org.kontor.app.internal.data;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Messages;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;

/** Gives the person who is signed in another password. */
public final class ChangePasswordHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(ChangePasswordHandler.class);

    private final SignIn signIn;
    private final UserService users;
    private final Notices notices;

    @Inject
    public ChangePasswordHandler(SignIn signIn, UserService users, Notices notices) {
        this.signIn = signIn;
        this.users = users;
        this.notices = notices;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        signIn.user().ifPresent(user -> {
            if (new ChangePasswordDialog(shell, signIn, users, user, true).open() == ChangePasswordDialog.OK) {
                notices.show(new Notice(Notice.Tone.DONE, MESSAGES.text("password.done"), null, null));
            }
        });
        return null;
    }
}

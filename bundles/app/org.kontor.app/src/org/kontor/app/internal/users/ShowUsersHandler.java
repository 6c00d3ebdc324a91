package org.kontor.app.internal.users;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the list of users. */
public final class ShowUsersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(UsersView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The list of users cannot be shown", e);
        }
        return null;
    }
}

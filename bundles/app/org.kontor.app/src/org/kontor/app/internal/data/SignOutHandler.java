package org.kontor.app.internal.data;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.app.internal.start.Entrance;

/** Lets somebody else sign in. */
public final class SignOutHandler extends AbstractHandler {

    private final Entrance entrance;

    @Inject
    public SignOutHandler(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new WindowData(window).change(() -> entrance.changeUser(window.getShell()));
        return null;
    }
}

package org.kontor.app.internal.data;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.app.internal.start.Entrance;

/** Opens other data in place of these. */
public final class OtherDataHandler extends AbstractHandler {

    private final Entrance entrance;

    @Inject
    public OtherDataHandler(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var other = entrance.askForOther(window.getShell());
        if (other != null) {
            new WindowData(window).change(() -> entrance.change(window.getShell(), other));
        }
        return null;
    }
}

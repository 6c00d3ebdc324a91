package org.kontor.app.internal.window;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kontor.ui.Records;

/** Makes a new record; asks of what kind when the command does not say. */
public final class NewRecordHandler extends AbstractHandler {

    private static final Point BELOW_THE_BARS = new Point(8, 8);

    private final Records records;

    @Inject
    public NewRecordHandler(Records records) {
        this.records = records;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var kind = event.getParameter(Commands.NEW_KIND);
        if (kind != null) {
            records.create(kind, Map.of());
            return null;
        }
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var kinds = new MenuManager();
        kinds.add(new NewItems(window, records));
        var menu = kinds.createContextMenu(window.getShell());
        menu.setLocation(window.getShell().toDisplay(BELOW_THE_BARS));
        menu.setVisible(true);
        return null;
    }
}

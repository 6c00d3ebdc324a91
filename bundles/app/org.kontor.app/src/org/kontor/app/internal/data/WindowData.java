package org.kontor.app.internal.data;

import java.util.function.BooleanSupplier;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.kontor.app.internal.window.WhoControl;

/** Takes everything off the window that shows data, lets the data or the person change, and puts it back. UI thread. */
final class WindowData {

    private final IWorkbenchWindow window;

    WindowData(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Does nothing when the person wants to go on with an unsaved editor; closes the program when nobody can work
     * afterwards.
     *
     * @param change answers whether somebody can work
     */
    void change(BooleanSupplier change) {
        IWorkbenchPage page = window.getActivePage();
        if (!page.closeAllEditors(true)) {
            return;
        }
        var perspective = page.getPerspective() == null ? null : page.getPerspective().getId();
        page.closeAllPerspectives(false, false);
        if (!change.getAsBoolean()) {
            window.getWorkbench().close();
            return;
        }
        show(perspective);
        window.getService(IEventBroker.class).post(WhoControl.SIGNED_IN, null);
    }

    private void show(String perspective) {
        var workbench = window.getWorkbench();
        try {
            workbench.showPerspective(perspective == null ? workbench.getPerspectiveRegistry().getDefaultPerspective()
                    : perspective, window);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
    }
}

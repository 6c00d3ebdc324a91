package org.kontor.app.internal.data;

import java.nio.file.Path;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.kontor.app.internal.start.Entrance;
import org.kontor.store.ConnectionProfile;

/** Closes the data and enters again, as a start of the program does; a journey answers what is asked. */
public final class StartAgain {

    private StartAgain() {
    }

    /** Returns at once. */
    public static void on(Path folder) {
        var workbench = PlatformUI.getWorkbench();
        var entrance = workbench.getService(IEclipseContext.class).get(Entrance.class);
        workbench.getDisplay().asyncExec(() -> {
            var window = workbench.getWorkbenchWindows()[0];
            new WindowData(window)
                    .change(() -> entrance.change(window.getShell(), new ConnectionProfile.Embedded(folder)));
        });
    }
}

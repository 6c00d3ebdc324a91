package org.kontor.app.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kontor.app.internal.start.DataSession;
import org.kontor.app.internal.start.Entrance;
import org.kontor.app.internal.start.StartOptions;
import org.kontor.app.internal.window.KontorWorkbenchAdvisor;
import org.kontor.app.internal.window.WindowParts;
import org.kontor.base.KontorException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Kontor with its window. */
public final class WorkbenchApplication implements IApplication {

    private static final Integer BAD_OPTIONS = 2;
    private static final long PATIENCE_MS = 60_000;

    @Override
    public Object start(IApplicationContext context) {
        final StartOptions options;
        final Entrance entrance;
        try {
            options = StartOptions.parse((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            entrance = new Entrance(options, () -> service(DataSession.class));
            entrance.begin();
        } catch (KontorException e) {
            System.err.println(e.text().text());
            return BAD_OPTIONS;
        }
        var display = PlatformUI.createDisplay();
        try {
            var advisor = new KontorWorkbenchAdvisor(options, entrance, () -> service(WindowParts.class));
            var code = PlatformUI.createAndRunWorkbench(display, advisor);
            return code == PlatformUI.RETURN_RESTART || entrance.restart() ? EXIT_RESTART : EXIT_OK;
        } finally {
            entrance.leave();
            display.dispose();
        }
    }

    /** The one place where a service is looked for: whoever comes after gets the services injected. */
    private static <T> T service(Class<T> type) {
        var bundle = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
        var tracker = new ServiceTracker<T, T>(bundle, type, null);
        tracker.open();
        try {
            var service = tracker.waitForService(PATIENCE_MS);
            if (service == null) {
                throw new IllegalStateException("Missing: " + type.getName());
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}

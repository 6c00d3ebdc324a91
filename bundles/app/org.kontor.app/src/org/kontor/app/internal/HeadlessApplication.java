package org.kontor.app.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Kontor's commands without a window. */
public class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        System.out.println("Kontor " + context.getBrandingBundle().getVersion() + " " + String.join(" ", arguments));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}

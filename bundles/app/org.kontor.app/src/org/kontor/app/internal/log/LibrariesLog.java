package org.kontor.app.internal.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Brings warnings and errors of all libraries into the platform's log, the file that the person can send us. */
@Component(immediate = true, service = {})
public final class LibrariesLog {

    private final Handler handler;

    @Activate
    public LibrariesLog(BundleContext context) {
        handler = new ToPlatform(context.getBundle());
        handler.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(handler);
    }

    @Deactivate
    void letGo() {
        Logger.getLogger("").removeHandler(handler);
    }

    private static final class ToPlatform extends Handler {

        private final Bundle bundle;
        private final SimpleFormatter formatter = new SimpleFormatter();

        ToPlatform(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void publish(LogRecord line) {
            if (isLoggable(line)) {
                final var severity = line.getLevel().intValue() >= Level.SEVERE.intValue()
                        ? IStatus.ERROR
                        : IStatus.WARNING;
                Platform.getLog(bundle).log(new Status(severity, bundle.getSymbolicName(),
                        line.getLoggerName() + ": " + formatter.formatMessage(line), line.getThrown()));
            }
        }

        @Override
        public void flush() {
            // The platform writes at once.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

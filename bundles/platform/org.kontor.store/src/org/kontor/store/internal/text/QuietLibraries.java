package org.kontor.store.internal.text;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries that tell about every step: only what goes wrong is of interest. Holds the loggers, or they are lost. */
public final class QuietLibraries {

    private static final List<Logger> LOGGERS = List.of(quiet("org.flywaydb", Level.SEVERE),
            quiet("com.zaxxer.hikari", Level.SEVERE), quiet("org.eclipse.persistence", Level.SEVERE));

    private QuietLibraries() {
    }

    /** Makes sure of it. */
    public static int hush() {
        return LOGGERS.size();
    }

    private static Logger quiet(String name, Level level) {
        final var logger = Logger.getLogger(name);
        if (logger.getLevel() == null) {
            logger.setLevel(level);
        }
        return logger;
    }
}

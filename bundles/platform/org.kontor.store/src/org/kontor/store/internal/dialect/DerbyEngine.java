package org.kontor.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** How Derby is set up. */
final class DerbyEngine {

    private DerbyEngine() {
    }

    /** Settings of the engine, read once when it starts in this process; what somebody set before stays. */
    static void configure(Path dataFolder) {
        final var settings = Map.of(
                "derby.stream.error.file", dataFolder.resolve("derby.log").toString(),
                "derby.storage.pageCacheSize", "6000",
                "derby.language.statementCache.size", "300",
                "derby.language.stalePlanCheckInterval", "5",
                "derby.locks.waitTimeout", "20",
                "derby.locks.deadlockTimeout", "2");
        settings.forEach((key, value) -> {
            if (System.getProperty(key) == null) {
                System.setProperty(key, value);
            }
        });
    }

    /** Settings of a new database, kept in it. */
    static void configure(Connection connection) throws SQLException {
        try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
            call.setString(1, "derby.storage.pageSize");
            call.setString(2, "8192");
            call.execute();
        }
    }

    /**
     * Undoes what was cut off: a replacement that was not finished goes back; a database whose making was cut off can't
     * be opened and holds nothing, it makes room for a new one.
     */
    static void mend(Path folder) throws IOException {
        if (!Files.exists(folder) && Files.exists(asideOf(folder))) {
            Files.move(asideOf(folder), folder);
        }
        if (Files.exists(folder) && !Files.exists(folder.resolve("service.properties"))) {
            final var when = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
            Files.move(folder, folder.resolveSibling(folder.getFileName() + ".unfinished-" + when));
        }
    }

    static Path asideOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".replaced");
    }
}

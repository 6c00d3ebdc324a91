package org.kontor.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which database. Its passwords travel apart and are in no text form of it.
 *
 * @param dataFolder where the files, locks and (for Derby) the database lie
 */
public sealed interface ConnectionProfile {

    Path dataFolder();

    /** Derby inside this process, in the data folder. */
    record Embedded(Path dataFolder) implements ConnectionProfile {
    }

    /**
     * A PostgreSQL server.
     *
     * @param server {@code postgresql://user@host:port/database}, no password in it
     * @param password empty when the server asks for none
     */
    record Server(Path dataFolder, URI server, Optional<String> password) implements ConnectionProfile {
        @Override
        public String toString() {
            return server.toString();
        }
    }
}

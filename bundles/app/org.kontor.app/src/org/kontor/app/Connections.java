package org.kontor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.kontor.store.ConnectionProfile;

/**
 * Which database belongs to a data folder: the embedded one, or the server that was chosen for it. The choice lies in
 * the data folder, the password of a server in the person's secure storage. Safe for one thread at a time.
 */
public final class Connections {

    private static final String FILE = "connection.properties";
    private static final String SERVER = "server";

    private final SavedPasswords passwords;

    /** @param settings the folder of what belongs to the person, as {@link DataFolder#settings()} */
    public Connections(Path settings) {
        passwords = new SavedPasswords(settings);
    }

    /**
     * The database of a data folder.
     *
     * @param typed an address in place of what was chosen for the folder; null when none was typed
     * @throws org.kontor.base.KontorException when that is no address
     */
    public ConnectionProfile profile(Path dataFolder, String typed) {
        if (typed != null) {
            return server(dataFolder, DatabaseAddress.parse(typed));
        }
        return chosen(dataFolder)
                .<ConnectionProfile>map(server -> server(dataFolder, new DatabaseAddress(server, Optional.empty())))
                .orElseGet(() -> new ConnectionProfile.Embedded(dataFolder));
    }

    /** A server's database, with the saved password where the address brings none. */
    public ConnectionProfile.Server server(Path dataFolder, DatabaseAddress address) {
        return new ConnectionProfile.Server(dataFolder, address.server(),
                address.password().or(() -> passwords.get(address.server())));
    }

    /** From now on the folder's data lie in this database; a server's password is saved. */
    public void choose(ConnectionProfile profile) {
        var file = profile.dataFolder().resolve(FILE);
        try {
            if (profile instanceof ConnectionProfile.Server server) {
                server.password().ifPresent(password -> passwords.put(server.server(), password));
                var choice = new Properties();
                choice.setProperty(SERVER, server.server().toString());
                Files.createDirectories(profile.dataFolder());
                var fresh = Files.createTempFile(profile.dataFolder(), "connection", null);
                try (var out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                    choice.store(out, null);
                }
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<URI> chosen(Path dataFolder) {
        var file = dataFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var choice = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            choice.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(choice.getProperty(SERVER)).map(server -> DatabaseAddress.parse(server).server());
    }
}

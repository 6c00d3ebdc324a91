package org.kontor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.store.ConnectionProfile;

class ConnectionsTest {

    private static final String SERVER = "postgresql://anna@db.example/sales";
    private static final String TYPED = "postgresql://anna:Zbigniew7@db.example/sales";

    @TempDir
    Path folder;

    private Path data;
    private Path settings;

    @BeforeEach
    void folders() {
        data = folder.resolve("data");
        settings = folder.resolve("settings");
    }

    private Connections connections() {
        return new Connections(settings);
    }

    @Test
    void aFolderIsEmbeddedUntilAServerIsChosen() {
        assertEquals(new ConnectionProfile.Embedded(data), connections().profile(data, null));
        connections().choose(connections().profile(data, TYPED));
        var again = (ConnectionProfile.Server) connections().profile(data, null);
        assertEquals(SERVER, again.server().toString());
        assertEquals(Optional.of("Zbigniew7"), again.password());
        connections().choose(new ConnectionProfile.Embedded(data));
        assertEquals(new ConnectionProfile.Embedded(data), connections().profile(data, null));
    }

    @Test
    void aTypedAddressDoesNotChangeTheChoice() {
        connections().profile(data, TYPED);
        assertEquals(new ConnectionProfile.Embedded(data), connections().profile(data, null));
    }

    @Test
    void aTypedAddressFindsTheSavedPassword() {
        connections().choose(connections().profile(data, TYPED));
        var other = folder.resolve("other");
        assertEquals(Optional.of("Zbigniew7"), ((ConnectionProfile.Server) connections().profile(other, SERVER))
                .password());
    }

    @Test
    void noFileHoldsThePasswordInClear() throws IOException {
        connections().choose(connections().profile(data, TYPED));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("Zbigniew7"), file::toString);
            }
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(
                settings.resolve("key"))));
        assertTrue(Files.size(settings.resolve("passwords")) > 0);
    }

    @Test
    void withoutTheKeyNothingIsKnown() throws IOException {
        connections().choose(connections().profile(data, TYPED));
        Files.delete(settings.resolve("key"));
        assertEquals(Optional.empty(), ((ConnectionProfile.Server) connections().profile(data, null)).password());
    }
}

package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Progress;
import org.kontor.store.standalone.StandaloneStore;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

/** What happens between a program and a database of different ages. */
@DatabaseTest
class OpeningTest {

    private static final String UNIT = "org.kontor.store.growing";

    @TempDir
    private Path folder;
    private final TestDatabase database;
    private StandaloneStore store;

    OpeningTest(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    private void open(String version, URL... migrations) {
        close();
        database.databases().close();
        final var modules = new ArrayList<>(database.modules());
        modules.add(new StoreModule(UNIT, version, getClass().getClassLoader(), Optional.empty(), List.of(migrations)));
        store = new StandaloneStore(modules, database.guard(), database.events(), UnaryOperator.identity());
        store.databases().open(database.profile(), Progress.NONE);
    }

    private URL migration(String name, String sql) {
        try {
            return Files.writeString(folder.resolve(name), sql).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> backups() throws IOException {
        final var backups = database.folder().resolve("backups");
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (var files = Files.list(backups)) {
            return files.sorted().toList();
        }
    }

    @Test
    void anOlderDatabaseIsSavedThenMigratedAndANewerOneRefused() throws IOException {
        final var first = migration("V1__first.sql", "CREATE TABLE GROWING (ID BIGINT NOT NULL);\r\n");
        final var second = migration("V2__second.sql", "ALTER TABLE GROWING ADD COLUMN NAME VARCHAR(20);");
        open("0.1.0", first);
        store.store().write(s -> s.sqlUpdate("INSERT INTO GROWING (ID) VALUES (?)", List.of(1L)));
        final int before = backups().size();
        open("0.1.0", first);
        assertEquals(before, backups().size());
        open("0.2.0", first, second);
        assertEquals(before + 1, backups().size());
        assertEquals(1, store.store().<Integer>write(s -> s.sqlUpdate("UPDATE GROWING SET NAME = ?", List.of("x"))));

        final var refused = assertThrows(StoreUnavailableException.class, () -> open("0.1.0", first));
        assertTrue(refused.getMessage().contains("0.2.0") && refused.getMessage().contains("0.1.0"),
                refused.getMessage());
        open("0.2.0", first, second);
        assertEquals(List.of("x"), store.store().read(s -> s.sql("SELECT NAME FROM GROWING", List.of(),
                r -> r.text("NAME"))));

        final var broken = migration("V3__broken.sql", "ALTER TABLE GROWING ADD COLUMN;");
        final var failed = assertThrows(StoreUnavailableException.class, () -> open("0.3.0", first, second, broken));
        final var saved = backups().getLast();
        assertTrue(failed.getMessage().contains(saved.getFileName().toString()), failed.getMessage());
        open("0.2.0", first, second);
        assertEquals(List.of("x"), store.store().read(s -> s.sql("SELECT NAME FROM GROWING", List.of(),
                r -> r.text("NAME"))));
    }

    @Test
    void aClosedStoreSaysSo() {
        database.databases().close();
        assertFalse(database.databases().isOpen());
        database.databases().close();
        assertThrows(StoreUnavailableException.class, () -> database.store().read(s -> 1));
    }

    @Test
    void anAddressThatIsNoneOrAnswersNotIsSaidToBeSo() {
        database.databases().close();
        for (final var address : List.of("postgresql://nobody@127.0.0.1:1/kontor", "postgresql:///kontor",
                "postgresql://nobody@127.0.0.1:1/", "postgresql://nobody@127.0.0.1:1/x?sslmode=disable&evil=1")) {
            final var refused = assertThrows(StoreUnavailableException.class, () -> database.databases().open(
                    new ConnectionProfile.Server(folder, URI.create(address), Optional.of("secret")), Progress.NONE));
            assertTrue(refused.getMessage().contains("127.0.0.1:1") || refused.getMessage().contains(address),
                    refused.getMessage());
            assertFalse(refused.getMessage().contains("secret"));
            assertFalse(database.databases().isOpen());
        }
    }
}

package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Progress;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest(modules = ExampleModule.class)
class BackupTest {

    @TempDir
    private Path folder;
    private final TestDatabase database;

    BackupTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        if (!database.databases().isOpen()) {
            database.databases().open(database.profile(), Progress.NONE);
        }
        database.store().write(s -> s.sqlUpdate("DELETE FROM NOTE", List.of()));
    }

    private void add(String title) {
        database.store().write(s -> {
            final var note = s.add(new Note(title, 1L));
            note.setBody("line one\nline \"two\", with '' and \\N and ; -- żółć Їжак");
            return note;
        });
    }

    private List<String> titles() {
        return database.store().read(s -> s.sql("SELECT TITLE FROM NOTE ORDER BY ID", List.of(), r -> r.text("TITLE")));
    }

    private Path saved() {
        final var file = folder.resolve("saved.zip");
        database.databases().backup(file, Progress.NONE);
        return file;
    }

    private void restore(Path file) {
        database.databases().close();
        database.databases().restore(file, database.profile(), Progress.NONE);
        database.databases().open(database.profile(), Progress.NONE);
    }

    @Test
    void allIsAsItWasWhenItWasSaved() throws IOException {
        final var content = "an attachment".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        final var attached = database.files().put(new ByteArrayInputStream(content));
        add("before");
        final var body = database.store().read(s -> s.query(Note.class, "select n from Note n",
                java.util.Map.of()).getFirst().body());
        final var file = saved();
        add("after");
        restore(file);
        assertEquals(List.of("before"), titles());
        assertEquals(List.of(body), database.store().read(s -> s.sql("SELECT BODY FROM NOTE", List.of(),
                r -> r.text("BODY"))));
        final var back = new ByteArrayOutputStream();
        database.files().get(attached.hash(), back);
        assertArrayEquals(content, back.toByteArray());
        add("goes on");
        assertEquals(List.of("before", "goes on"), titles());
        try (var left = Files.list(database.folder())) {
            assertFalse(left.anyMatch(f -> f.getFileName().toString().contains("replaced")));
        }
    }

    @Test
    void savedAgainOverAnOlderOne() throws IOException {
        add("first");
        saved();
        add("second");
        final var file = saved();
        restore(file);
        assertEquals(List.of("first", "second"), titles());
        try (var left = Files.list(folder)) {
            assertEquals(List.of("saved.zip"), left.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void aFileThatIsNoWholeBackupChangesNothing() throws IOException {
        add("kept");
        final var good = Files.readAllBytes(saved());
        final var files = List.of(write("cut.zip", Arrays.copyOf(good, good.length / 2)),
                write("short.zip", Arrays.copyOf(good, good.length - 30)), write("empty.zip", new byte[0]),
                write("text.zip", "no zip at all".getBytes(StandardCharsets.UTF_8)),
                zip("foreign.zip", "readme.txt", "hello"), zip("slip.zip", "manifest.json", "{\"format\":1}"),
                folder.resolve("missing.zip"));
        for (final var file : files) {
            database.databases().close();
            final var refused = assertThrows(StoreUnavailableException.class,
                    () -> database.databases().restore(file, database.profile(), Progress.NONE), file.toString());
            assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused.getMessage());
            database.databases().open(database.profile(), Progress.NONE);
            assertEquals(List.of("kept"), titles(), file.toString());
        }
    }

    @Test
    void aByteThatChangedIsNoticed() throws IOException {
        add("kept");
        final var good = Files.readAllBytes(saved());
        int refused = 0;
        for (int part = 1; part < 6; part++) {
            final var flipped = good.clone();
            flipped[good.length / 6 * part] ^= 0x55;
            final var file = write("flipped.zip", flipped);
            database.databases().close();
            try {
                database.databases().restore(file, database.profile(), Progress.NONE);
            } catch (StoreUnavailableException e) {
                refused++;
            }
            database.databases().open(database.profile(), Progress.NONE);
            assertEquals(List.of("kept"), titles());
        }
        assertTrue(refused > 0);
    }

    @Test
    void aBackupOfANewerProgramOrAnotherDatabaseIsRefused() throws IOException {
        add("kept");
        final var good = saved();
        final var newer = changed(good, "newer.zip", "\"highest\" : \"1\"", "\"highest\" : \"99\"");
        final var future = changed(good, "future.zip", "\"format\" : 1", "\"format\" : 2");
        final var other = changed(good, "other.zip", "\"database\" : \"", "\"database\" : \"x");
        for (final var file : List.of(newer, future, other)) {
            database.databases().close();
            final var refused = assertThrows(StoreUnavailableException.class,
                    () -> database.databases().restore(file, database.profile(), Progress.NONE), file.toString());
            assertTrue(refused.getMessage().contains(file.equals(other) ? "another kind" : "older"),
                    refused.getMessage());
            database.databases().open(database.profile(), Progress.NONE);
            assertEquals(List.of("kept"), titles());
        }
    }

    @Test
    void nothingIsWrittenOutsideTheFolder() throws IOException {
        final var evil = folder.resolve("evil.zip");
        try (var from = new ZipFile(saved().toFile()); var to = new ZipOutputStream(Files.newOutputStream(evil))) {
            to.putNextEntry(new ZipEntry("manifest.json"));
            from.getInputStream(from.getEntry("manifest.json")).transferTo(to);
            to.putNextEntry(new ZipEntry("data/../../../evil.txt"));
            to.write('x');
        }
        database.databases().close();
        assertThrows(StoreUnavailableException.class,
                () -> database.databases().restore(evil, database.profile(), Progress.NONE));
        assertFalse(Files.exists(database.folder().resolve("evil.txt")));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path zip(String name, String entry, String content) throws IOException {
        final var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path changed(Path backup, String name, String what, String into) throws IOException {
        final var file = folder.resolve(name);
        try (var from = new ZipFile(backup.toFile()); var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (final var entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                final var content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("manifest.json")) {
                    final var text = new String(content, StandardCharsets.UTF_8);
                    assertTrue(text.contains(what), text);
                    to.write(text.replace(what, into).getBytes(StandardCharsets.UTF_8));
                } else {
                    to.write(content);
                }
            }
        }
        return file;
    }
}

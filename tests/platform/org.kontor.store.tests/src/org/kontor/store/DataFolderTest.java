package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Progress;
import org.kontor.store.example.CommitsUntilKilled;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.store.example.WritesUntilFull;
import org.kontor.store.standalone.StandaloneStore;
import org.kontor.testkit.TestDatabase;
import org.kontor.testkit.TestEvents;
import org.kontor.testkit.TestGuard;
import org.kontor.testkit.Until;

/** A data folder, other processes, and what a killed one leaves. Starts programs by the class path. */
@DisabledIf("insideAFramework")
class DataFolderTest {

    @TempDir
    private Path folder;
    private Process process;
    private StandaloneStore store;

    static boolean insideAFramework() {
        return org.osgi.framework.FrameworkUtil.getBundle(TestDatabase.class) != null;
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        if (store != null) {
            store.close();
        }
    }

    private void start(Class<?> program, String... before) throws IOException {
        final var command = new ArrayList<>(List.of(before));
        command.addAll(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "-Dkontor.top=" + System.getProperty("kontor.top", new File("").getAbsolutePath()), program.getName(),
                folder.toString()));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("committed.txt").toFile()).start();
    }

    private List<String> printed() {
        try {
            final var text = Files.readString(folder.resolve("committed.txt"));
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private StandaloneStore open() {
        final var modules = new ArrayList<>(TestDatabase.modulesOf());
        modules.add(new ExampleModule().get());
        store = new StandaloneStore(modules, new TestGuard(), new TestEvents(), s -> s);
        store.databases().open(new ConnectionProfile.Embedded(folder), Progress.NONE);
        return store;
    }

    @Test
    void whatAKilledProcessConfirmedIsThere() throws Exception {
        start(CommitsUntilKilled.class);
        Until.holds("thirty commits", () -> printed().size() >= 30 || !process.isAlive());
        assertTrue(process.isAlive());
        final var used = assertThrows(StoreUnavailableException.class, this::open);
        assertTrue(used.getMessage().contains(Long.toString(process.pid())), used.getMessage());
        process.destroyForcibly();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        final var confirmed = printed();
        final var there = open().store().read(s -> s.sql("SELECT TITLE FROM NOTE", List.of(), r -> r.text("TITLE")));
        assertTrue(there.containsAll(confirmed), confirmed.size() + " confirmed, " + there.size() + " there");
    }

    /** No file of the process may grow beyond some megabytes: to Derby that is a disk without room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidToBeSoAndLosesNothingConfirmed() throws Exception {
        start(WritesUntilFull.class, "bash", "-c", "ulimit -f 6000; exec \"$0\" \"$@\"");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        final var told = printed();
        assertTrue(told.getLast().startsWith("FULL There is no free space left"), told.getLast());
        final var confirmed = told.subList(0, told.size() - 1);
        assertTrue(confirmed.size() > 1, told.toString());
        final var there = open().store().read(s -> s.sql("SELECT TITLE FROM NOTE WHERE TITLE <> ?",
                List.of("ballast"), r -> r.text("TITLE")));
        assertTrue(there.containsAll(confirmed) && there.size() <= confirmed.size() + 1, there + " " + confirmed);
        store.store().write(s -> s.add(new Note("goes on", 1L)));
    }

    @Test
    void aFolderThatCantBeWrittenIsSaidToBeSo() throws IOException {
        folder = Files.writeString(folder.resolve("file"), "x").resolve("below");
        final var refused = assertThrows(StoreUnavailableException.class, this::open);
        assertTrue(refused.getMessage().contains("below"), refused.getMessage());
    }

    @Test
    void aDatabaseThatWasCutOffInTheMakingMakesRoom() throws IOException {
        Files.createDirectories(folder.resolve("database/seg0"));
        assertEquals(List.of(), open().store().read(s -> s.sql("SELECT ID FROM NOTE", List.of(), r -> r.id("ID"))));
    }
}

package org.kontor.app.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandOption;
import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** Whatever is typed, there is an exit code, and what went wrong is one line on standard error. */
class CommandRunnerTest {

    private final Office office = new Office();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @FunctionalInterface
    private interface Work {
        int run(CommandContext context) throws IOException;
    }

    private static Command command(Work work) {
        return new Command() {
            @Override
            public String name() {
                return "work";
            }

            @Override
            public String synopsis() {
                return "THING";
            }

            @Override
            public Message summary() {
                return Texts.message("command.user");
            }

            @Override
            public List<CommandOption> options() {
                return List.of(new CommandOption("--map", "FILE", Texts.message("import.map")),
                        CommandOption.flag("--dry-run", Texts.message("import.dryRun")));
            }

            @Override
            public int run(CommandContext context) throws IOException {
                return work.run(context);
            }
        };
    }

    private int run(Work work, String... arguments) {
        return office.run(List.of(command(work)), arguments);
    }

    @Test
    void wordsAndOptionsAreTakenApart() {
        int code = run(context -> {
            var line = context.line();
            assertEquals(List.of("a", "b", "--c"), line.words());
            assertEquals(List.of("x", "y=z"), line.values("--map"));
            assertTrue(line.has("--dry-run"));
            return 42;
        }, "--data", "D", "work", "a", "--map", "x", "--dry-run", "b", "--map=y=z", "--", "--c");
        assertEquals(42, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "work --nonsense", "work --dry-run=5", "work --map", "--language xx work",
            "help play"})
    void whatMakesNoSenseIsSaid(String typed) {
        assertEquals(Command.USAGE, run(context -> 0, typed.split(" ")));
        assertEquals(2, office.terminal.warned.size(), office.terminal.warned::toString);
        assertTrue(office.terminal.warned.getFirst().startsWith("kontor: "));
    }

    @Test
    void helpListsEveryCommandAndTellsOfOne() {
        assertEquals(Command.DONE, run(context -> 9));
        assertTrue(office.terminal.said.stream().anyMatch(line -> line.startsWith("  work THING  ")));
        office.terminal.said.clear();
        assertEquals(Command.DONE, run(context -> 9, "help", "work"));
        var told = List.copyOf(office.terminal.said);
        assertTrue(told.stream().anyMatch(line -> line.startsWith("  --map FILE  ")));
        office.terminal.said.clear();
        assertEquals(Command.DONE, run(context -> 9, "work", "--help"));
        assertEquals(told, office.terminal.said);
        assertEquals(List.of(), office.asked);
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals(Command.DONE, office.run(List.of(new VersionCommand()), "version"));
        assertEquals(Command.DONE, office.run(List.of(), "--version"));
        assertEquals(2, office.terminal.said.size());
        assertEquals(office.terminal.said.get(0), office.terminal.said.get(1));
    }

    @Test
    void aProblemIsOneLineAndAnExitCode() {
        int code = run(context -> {
            throw new KontorException(Texts.message("refused", "One.\nTwo."), null);
        }, "work");
        assertEquals(Command.FAILED, code);
        assertEquals(List.of("kontor: One. Two."), office.terminal.warned);
    }

    @Test
    void onlyDebugShowsTheStack() {
        Work failing = context -> {
            throw new IllegalStateException("broken");
        };
        assertEquals(Command.FAILED, run(failing, "work"));
        assertEquals(1, office.terminal.warned.size());
        assertTrue(office.terminal.warned.getFirst().contains("broken"));
        run(failing, "work", "--debug");
        assertTrue(office.terminal.warned.stream().anyMatch(line -> line.contains("CommandRunnerTest")));
    }

    @Test
    void aClosedPipeIsTheReadersGoodRight() {
        assertEquals(Command.DONE, run(context -> {
            throw new IOException("Broken pipe");
        }, "work"));
        assertEquals(List.of(), office.terminal.warned);
    }

    @Test
    void theDatabaseIsOpenedWhenNeededAndAlwaysClosed() {
        var folder = java.nio.file.Path.of("D").toAbsolutePath();
        run(context -> {
            context.open();
            context.open();
            throw new IllegalStateException();
        }, "--data", "D", "work");
        assertEquals(List.of("open " + folder, "sign in as owner", "sign out", "close"), office.asked);
    }

    @Test
    void theUserSignsInWithThePasswordOfTheEnvironment() {
        office.environment.put("KONTOR_PASSWORD", "right");
        assertEquals(Command.DONE, run(context -> {
            context.open();
            return Command.DONE;
        }, "--data", "D", "--as", "anna", "work"));
        assertTrue(office.asked.contains("sign in anna"));
    }

    @Test
    void orWithTheOneThatIsTyped() {
        Work open = context -> {
            context.open();
            return Command.DONE;
        };
        office.terminal.typed.addAll(List.of("right", "wrong"));
        assertEquals(Command.DONE, run(open, "work", "--data", "D", "--as=anna"));
        assertEquals(Command.FAILED, run(open, "work", "--data", "D", "--as=anna"));
        assertEquals(1, office.terminal.warned.size());
        assertEquals("close", office.asked.getLast());
    }

    @Test
    void theLanguageIsSpokenByTheWholeProgram() {
        run(context -> 0, "--language", "pl", "play");
        office.terminal.warned.clear();
        run(context -> {
            throw new KontorException(Texts.message("user.different"), null);
        }, "work", "--language", "pl");
        assertEquals(List.of("kontor: Hasła się różnią. Niczego nie zmieniono."), office.terminal.warned);
    }

    @Test
    void backupAndRestoreGoToTheDatabase() {
        var folder = java.nio.file.Path.of("D").toAbsolutePath();
        assertEquals(Command.DONE, office.run(List.of(new BackupCommand(office)), "backup", "b.zip", "--data", "D"));
        assertTrue(office.asked.contains("backup b.zip"));
        office.asked.clear();
        assertEquals(Command.DONE, office.run(List.of(new RestoreCommand(office)), "restore", "b.zip", "--data", "D"));
        assertEquals(List.of("restore b.zip into " + folder), office.asked);
        assertEquals(Command.USAGE, office.run(List.of(new BackupCommand(office)), "backup"));
    }
}

package org.kontor.app.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.kontor.access.SignIn;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandLine;
import org.kontor.app.headless.Terminal;
import org.kontor.app.headless.UsageException;
import org.kontor.base.KontorException;
import org.kontor.store.Databases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the command that was typed, runs it, and says in one line what went wrong. */
@Component(service = CommandRunner.class)
public final class CommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final List<Command> commands;
    private final Databases databases;
    private final SignIn signIn;

    /** With every command there is. */
    @Activate
    public CommandRunner(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Command> commands,
            @Reference Databases databases, @Reference SignIn signIn) {
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.databases = databases;
        this.signIn = signIn;
    }

    /** Runs what was typed and answers the exit code. Never throws. */
    int run(Terminal terminal, Map<String, String> environment, String... arguments) {
        boolean debug = List.of(arguments).contains(CommandLines.DEBUG);
        try {
            return run(arguments, terminal, environment);
        } catch (UsageException e) {
            terminal.warn(Texts.error(e.text().text()));
            terminal.warn(Texts.text("seeHelp"));
            return Command.USAGE;
        } catch (CancellationException e) {
            terminal.warn(Texts.text("cancelled"));
            return Command.CANCELLED;
        } catch (KontorException e) {
            return failed(terminal, e.text().text(), e, debug);
        } catch (IOException | UncheckedIOException e) {
            return brokenPipe(e) ? Command.DONE : failed(terminal, e);
        } catch (OutOfMemoryError e) {
            return failed(terminal, Texts.text("outOfMemory"), e, debug);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The command {} failed", CommandLines.command(arguments).orElse(""), e);
            return failed(terminal, Texts.text("unexpected", e.toString()), e, debug);
        }
    }

    private int failed(Terminal terminal, Exception e) {
        return failed(terminal, Texts.text("outputFailed", String.valueOf(e.getMessage())), e, false);
    }

    private static int failed(Terminal terminal, String text, Throwable e, boolean debug) {
        terminal.warn(Texts.error(text));
        if (debug) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(terminal::warn);
        }
        return Command.FAILED;
    }

    /** Whoever read our output has seen enough, as {@code head} does. */
    private static boolean brokenPipe(Throwable e) {
        var text = String.valueOf(e.getMessage());
        return text.contains("Broken pipe") || text.contains("pipe is being closed")
                || e.getCause() != null && brokenPipe(e.getCause());
    }

    private int run(String[] arguments, Terminal terminal, Map<String, String> environment) throws IOException {
        var name = CommandLines.command(arguments);
        if (name.isEmpty()) {
            var line = CommandLines.parse(null, arguments);
            setLanguage(line);
            return line.has(CommandLines.VERSION) ? Help.version(terminal) : Help.overview(terminal, commands);
        }
        if (name.get().equals("help")) {
            return help(CommandLines.parse(null, arguments), terminal);
        }
        var command = command(name.get());
        var line = CommandLines.parse(command, arguments);
        setLanguage(line);
        if (line.has(CommandLines.HELP)) {
            return Help.command(terminal, command);
        }
        try (var invocation = new Invocation(line, terminal, environment, databases, signIn)) {
            return command.run(invocation);
        }
    }

    private int help(CommandLine line, Terminal terminal) throws IOException {
        setLanguage(line);
        return line.words().size() < 2 ? Help.overview(terminal, commands)
                : Help.command(terminal, command(line.words().get(1)));
    }

    private Command command(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst()
                .orElseThrow(() -> new UsageException(Texts.message("unknownCommand", name)));
    }

    /** The whole process speaks it: it has no other user. */
    private static void setLanguage(CommandLine line) {
        line.value(CommandLines.LANGUAGE).ifPresent(language -> {
            if (!List.of("en", "pl", "uk", "ru").contains(language)) {
                throw new UsageException(Texts.message("unknownLanguage", language));
            }
            Locale.setDefault(Locale.forLanguageTag(language));
        });
    }
}

package org.kontor.app.headless.internal;

import java.util.ArrayList;
import java.util.List;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.Terminal;
import org.kontor.base.Message;
import org.osgi.framework.FrameworkUtil;

/** What the program says about itself. */
final class Help {

    private Help() {
    }

    static int version(Terminal terminal) {
        terminal.say("Kontor " + version());
        return Command.DONE;
    }

    /** The bundle's version; tests run without a framework. */
    private static String version() {
        var bundle = FrameworkUtil.getBundle(Help.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    static int overview(Terminal terminal, List<Command> commands) {
        version(terminal);
        terminal.say("");
        terminal.say(Texts.text("usage"));
        terminal.say("");
        terminal.say(Texts.text("commands"));
        List<String[]> lines = new ArrayList<>();
        lines.add(line("help [COMMAND]", Texts.message("command.help")));
        commands.forEach(command -> lines.add(line(command.name() + " " + command.synopsis(), command.summary())));
        table(terminal, lines);
        terminal.say("");
        terminal.say(Texts.text("commonOptions"));
        options(terminal, CommandLines.common());
        terminal.say("");
        terminal.say(Texts.text("environment"));
        table(terminal, List.of(line(Invocation.PASSWORD, Texts.message("environment.password")),
                line(UserCommand.NEW_PASSWORD, Texts.message("environment.newPassword")),
                line(Invocation.DATABASE_PASSWORD, Texts.message("environment.databasePassword"))));
        terminal.say("");
        terminal.say(Texts.text("exitCodes"));
        return Command.DONE;
    }

    static int command(Terminal terminal, Command command) {
        terminal.say("kontor " + command.name() + " " + command.synopsis());
        terminal.say("");
        terminal.say(command.summary().text());
        if (!command.options().isEmpty()) {
            terminal.say("");
            options(terminal, command.options());
        }
        if (!command.details().isEmpty()) {
            terminal.say("");
            command.details().forEach(terminal::say);
        }
        return Command.DONE;
    }

    private static void options(Terminal terminal, List<CommandOption> options) {
        table(terminal, options.stream().map(option -> line((option.name() + " " + option.value()).strip(),
                option.help())).toList());
    }

    private static String[] line(String left, Message right) {
        return new String[] {left.strip(), right.text()};
    }

    /** Two columns, as wide as the first needs. */
    static void table(Terminal terminal, List<String[]> lines) {
        int width = lines.stream().mapToInt(line -> line[0].length()).max().orElse(0);
        lines.forEach(line -> terminal.say(("  " + line[0] + " ".repeat(width - line[0].length()) + "  " + line[1])
                .stripTrailing()));
    }
}

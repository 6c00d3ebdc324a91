package org.kontor.app.headless.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandLine;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.UsageException;

/** Takes a command line apart. Options may stand anywhere, those of every command too. */
final class CommandLines {

    static final String DATA = "--data";
    static final String DATABASE = "--database";
    static final String AS = "--as";
    static final String LANGUAGE = "--language";
    static final String DEBUG = "--debug";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private CommandLines() {
    }

    /** The options of every command. */
    static List<CommandOption> common() {
        return List.of(new CommandOption(DATA, "DIR", Texts.message("option.data")),
                new CommandOption(DATABASE, "URL", Texts.message("option.database")),
                new CommandOption(AS, "USER", Texts.message("option.as")),
                new CommandOption(LANGUAGE, "en|pl|uk|ru", Texts.message("option.language")),
                CommandOption.flag(DEBUG, Texts.message("option.debug")));
    }

    /** The first word that is neither an option nor a common option's value; empty when there is none. */
    static Optional<String> command(String... arguments) {
        var valued = common().stream().filter(CommandOption::takesValue).map(CommandOption::name).toList();
        for (int i = 0; i < arguments.length; i++) {
            if (valued.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                return Optional.of(arguments[i]);
            }
        }
        return Optional.empty();
    }

    /** {@code command} null when there is none. */
    static CommandLine parse(Command command, String... arguments) {
        Map<String, CommandOption> known = Stream.concat(common().stream(),
                command == null ? Stream.empty() : command.options().stream())
                .collect(Collectors.toMap(CommandOption::name, Function.identity(), (one, other) -> one));
        known.put(HELP, CommandOption.flag(HELP, Texts.message("command.help")));
        known.put(VERSION, CommandOption.flag(VERSION, Texts.message("command.version")));
        List<String> words = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        boolean onlyWords = false;
        for (int i = 0; i < arguments.length; i++) {
            var argument = "-h".equals(arguments[i]) ? HELP : arguments[i];
            if (onlyWords || !argument.startsWith("-") || "-".equals(argument)) {
                words.add(argument);
            } else if ("--".equals(argument)) {
                onlyWords = true;
            } else {
                i += option(known, argument, i + 1 < arguments.length ? arguments[i + 1] : null, options);
            }
        }
        if (command != null && !words.isEmpty()) {
            words.removeFirst();
        }
        return new CommandLine(words, options);
    }

    /** Answers whether the next argument was its value. */
    private static int option(Map<String, CommandOption> known, String argument, String next,
            Map<String, List<String>> options) {
        int equals = argument.indexOf('=');
        var name = equals < 0 ? argument : argument.substring(0, equals);
        var option = known.get(name);
        if (option == null) {
            throw new UsageException(Texts.message("unknownOption", name));
        }
        if (!option.takesValue() && equals >= 0) {
            throw new UsageException(Texts.message("valueTooMany", name));
        }
        if (option.takesValue() && equals < 0 && next == null) {
            throw new UsageException(Texts.message("valueMissing", name, option.value()));
        }
        var value = !option.takesValue() ? "" : equals < 0 ? next : argument.substring(equals + 1);
        options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        return option.takesValue() && equals < 0 ? 1 : 0;
    }
}

package org.kontor.app.internal.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.kontor.app.DataFolder;
import org.kontor.base.KontorException;
import org.kontor.base.Messages;

/**
 * What was typed behind the program's name.
 *
 * @param dataFolder where the data lie
 * @param chosenFolder whether that folder was named, rather than the usual one
 * @param demo whether the demonstration company is wanted
 * @param database the address of a database server; null when none was typed
 * @param login who wants to sign in; null when nobody was named
 * @param language the language of this start; null for the chosen one
 * @param screenshot where to save a picture of the window, then end; null to stay open
 */
public record StartOptions(Path dataFolder, boolean chosenFolder, boolean demo, String database, String login,
        String language, Path screenshot) {

    private static final Messages MESSAGES = Messages.of(StartOptions.class);
    private static final Set<String> LANGUAGES = Set.of("en", "pl", "uk", "ru");

    /**
     * Reads the arguments. Those of the platform (with one dash) are none of ours.
     *
     * @throws KontorException with words about what can't be understood
     */
    public static StartOptions parse(String[] arguments) {
        var reader = new Reader();
        for (String argument : arguments) {
            reader.read(argument);
        }
        return reader.options();
    }

    private static final class Reader {

        private String data;
        private boolean demo;
        private String database;
        private String login;
        private String language;
        private String screenshot;
        private String waiting;

        void read(String argument) {
            if (waiting != null) {
                var option = waiting;
                waiting = null;
                set(option, argument);
            } else if (argument.equals("--demo")) {
                demo = true;
            } else if (argument.startsWith("--") && argument.contains("=")) {
                var equals = argument.indexOf('=');
                set(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (argument.startsWith("--")) {
                set(argument, "?");
                waiting = argument;
            }
        }

        private void set(String option, String value) {
            if (value.isBlank()) {
                throw new KontorException(MESSAGES.message("option.value", option), null);
            }
            switch (option) {
                case "--data" -> data = value;
                case "--database" -> database = value;
                case "--as" -> login = value;
                case "--language" -> language = value.toLowerCase(Locale.ROOT);
                case "--screenshot" -> screenshot = value;
                default -> throw new KontorException(MESSAGES.message("option.unknown", option), null);
            }
        }

        StartOptions options() {
            if (waiting != null) {
                throw new KontorException(MESSAGES.message("option.value", waiting), null);
            }
            if (language != null && !LANGUAGES.contains(language.replaceFirst("[_-].*", ""))) {
                throw new KontorException(MESSAGES.message("option.language", language), null);
            }
            var folder = data != null ? Path.of(data) : demo ? DataFolder.demonstration() : DataFolder.own();
            return new StartOptions(folder.toAbsolutePath().normalize(), data != null, demo, database, login, language,
                    screenshot == null ? null : Path.of(screenshot).toAbsolutePath());
        }
    }
}

package org.kontor.app.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The languages that Kontor speaks, each under its own name, and the one that the person chose. */
public final class Languages {

    private static final String FILE = "language";
    private static final List<String> CODES = List.of("en", "pl", "uk", "ru");
    private static final List<String> NAMES = List.of("English", "Polski", "Українська", "Русский");

    private Languages() {
    }

    /** As each is called by those who speak it. */
    public static List<String> names() {
        return NAMES;
    }

    /** Where the language stands in {@link #names}; any other stands for English. */
    public static int indexOf(Locale locale) {
        return Math.max(0, CODES.indexOf(locale.getLanguage()));
    }

    /** The language at that place, with the country of {@code here} where that speaks it. */
    public static Locale locale(int index, Locale here) {
        var code = CODES.get(index);
        return here.getLanguage().equals(code) ? here : Locale.of(code);
    }

    /** From the next start on the program speaks this language; the script that starts it reads the file. */
    public static void choose(Path settings, Locale locale) {
        try {
            Files.createDirectories(settings);
            Files.writeString(settings.resolve(FILE), locale + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

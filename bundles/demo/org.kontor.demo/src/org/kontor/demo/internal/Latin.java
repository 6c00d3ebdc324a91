package org.kontor.demo.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as they stand in mail addresses. */
final class Latin {

    private static final String FROM = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяł";
    private static final String[] TO = {"a", "b", "v", "h", "g", "d", "e", "ie", "yo", "zh", "z", "y", "i", "i", "i",
            "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e",
            "iu", "ia", "l"};
    private static final Map<Character, String> RUSSIAN = Map.of('г', "g", 'и', "i");

    private Latin() {
    }

    /** Small Latin letters, digits and single hyphens. */
    static String of(String name, boolean russian) {
        final var latin = new StringBuilder();
        for (final char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            final int at = FROM.indexOf(letter);
            final var other = russian ? RUSSIAN.get(letter) : null;
            latin.append(other != null ? other : at < 0 ? String.valueOf(letter) : TO[at]);
        }
        final var plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

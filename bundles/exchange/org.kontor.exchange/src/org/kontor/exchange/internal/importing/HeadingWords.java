package org.kontor.exchange.internal.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings made comparable: whatever the case, the accents, and what parts the words. */
final class HeadingWords {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019\u02BC]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%#\u2116]+");

    private HeadingWords() {
    }

    /** {@code DataZamknięcia}, {@code data_zamkniecia} and {@code Data zamknięcia:} are the same. */
    static String of(String heading) {
        var parted = CAMEL.matcher(heading).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ł', 'l');
        var plain = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(plain).replaceAll(" ").strip();
    }
}

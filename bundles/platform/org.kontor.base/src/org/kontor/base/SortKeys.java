package org.kontor.base;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names turned into texts that any database sorts as people do: ł after l, ґ after г, capitals beside small letters.
 * The order is that of the Unicode root collation (CLDR) with the Polish and the Ukrainian rules, which do not meet:
 * one order for Latin and Cyrillic names in one list.
 */
public final class SortKeys {

    /** The longest key that is made, in characters: the width of a {@code NAME_SORT} column. */
    public static final int LENGTH = 200;

    private static final Collator COLLATOR = frozen();

    private SortKeys() {
    }

    /** The key of a name: hexadecimal digits, at most {@link #LENGTH}; names may share a key after about 60 letters. */
    public static String of(String name) {
        final var key = COLLATOR.getCollationKey(name.strip()).toByteArray();
        return HexFormat.of().formatHex(key, 0, Math.min(key.length, LENGTH / 2));
    }

    /** A name as filters and checks for doubles compare it: lower case in every language's way, blanks trimmed. */
    public static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Collator frozen() {
        try {
            final var collator = new RuleBasedCollator(rules("pl") + rules("uk"));
            collator.setStrength(Collator.TERTIARY);
            return collator.freeze();
        } catch (Exception e) {
            throw new IllegalStateException("ICU's own rules do not go together", e);
        }
    }

    private static String rules(String language) {
        final var collator = (RuleBasedCollator) Collator.getInstance(new ULocale(language));
        return collator.getRules().replaceAll("\\[reorder [^]]*]", "");
    }
}

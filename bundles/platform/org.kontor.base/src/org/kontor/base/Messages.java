package org.kontor.base;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one package: {@code messages.properties} (English) and its {@code _pl}, {@code _uk}, {@code _ru}
 * siblings beside an anchor class. Texts with arguments are ICU message formats. Immutable and safe for any thread.
 */
public final class Messages {

    private final Class<?> anchor;

    private Messages(Class<?> anchor) {
        this.anchor = anchor;
    }

    /** The texts that lie in the package of {@code anchor}. */
    public static Messages of(Class<?> anchor) {
        return new Messages(anchor);
    }

    /** The text in the user's language. A key that nobody wrote comes back as {@code !key!}, never as an exception. */
    public String text(String key, Object... arguments) {
        return text(Locale.getDefault(), key, arguments);
    }

    /** The text in the given language, English where that language lacks the key. */
    public String text(Locale locale, String key, Object... arguments) {
        return format(locale, key, List.of(arguments));
    }

    /** A text to be put into words later, in the language of whoever reads it. */
    public Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }

    String format(Locale locale, String key, List<Object> arguments) {
        final String pattern;
        try {
            pattern = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            return "!" + key + "!";
        }
        if (arguments.isEmpty() && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        final Map<String, Object> byPosition = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            final var argument = arguments.get(i);
            byPosition.put(Integer.toString(i), argument instanceof Message nested ? nested.text(locale) : argument);
        }
        return new MessageFormat(pattern, locale).format(byPosition, new StringBuffer(), null).toString();
    }

    @Override
    public String toString() {
        return anchor.getPackageName();
    }
}

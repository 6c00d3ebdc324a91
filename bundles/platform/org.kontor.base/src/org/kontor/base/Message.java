package org.kontor.base;

import java.util.List;
import java.util.Locale;

/**
 * A text that is not yet in any language: which texts, which key, which arguments. An argument may be a message
 * itself. Immutable.
 */
public record Message(Messages source, String key, List<Object> arguments) {

    /** Copies the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** In the user's language. */
    public String text() {
        return text(Locale.getDefault());
    }

    /** In the given language. */
    public String text(Locale locale) {
        return source.format(locale, key, arguments);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

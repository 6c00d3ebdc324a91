package org.kontor.contacts.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.SortKeys;

/** This bundle's words, and texts as the database keeps them: NULL where nothing stands. */
final class Texts {

    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final int SHOWN = 60;

    private Texts() {
    }

    static Message of(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }

    /** Null for an empty text. */
    static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Empty for null. */
    static String empty(String text) {
        return text == null ? "" : text;
    }

    /** Null for null. */
    static String lower(String text) {
        return text == null ? null : SortKeys.lower(text);
    }

    /** Null for null. */
    static String sort(String text) {
        return text == null ? null : SortKeys.of(text);
    }

    /** What fits into a message. */
    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}

package org.kontor.contacts.ui;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** The texts of this package. */
final class Texts {

    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    static Message of(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** The label of a field, without the mark of its key. */
    static String field(String name) {
        return MESSAGES.text("field." + name).replace("&", "");
    }

    /** The same; empty for a field without a label. */
    static String known(String name) {
        final String label = field(name);
        return label.startsWith("!") ? "" : label;
    }
}

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

    /** The label of a field by its name in the history; the name itself for one without a label. */
    static String field(String name) {
        final String plain = name.isEmpty() ? "" : MESSAGES.text("field." + name);
        return plain.startsWith("!") ? name : plain.replace("&", "");
    }
}

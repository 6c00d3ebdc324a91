package org.kontor.products.ui;

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

    /** A label without the mark of its key. */
    static String plain(String key) {
        return MESSAGES.text(key).replace("&", "");
    }
}

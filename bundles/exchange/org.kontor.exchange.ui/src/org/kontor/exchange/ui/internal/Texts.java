package org.kontor.exchange.ui.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** What the import and export on screen say. */
final class Texts {

    private static final Messages TEXTS = Messages.of(Texts.class);

    private Texts() {
    }

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}

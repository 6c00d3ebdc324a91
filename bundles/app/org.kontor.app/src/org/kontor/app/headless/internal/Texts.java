package org.kontor.app.headless.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** What the commands say. */
final class Texts {

    private static final Messages TEXTS = Messages.of(Texts.class);

    private Texts() {
    }

    static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** The one line in which a terminal is told that something went wrong. */
    static String error(String text) {
        return "kontor: " + text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}

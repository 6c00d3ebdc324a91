package org.kontor.demo.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** The texts of this package. */
final class DemoTexts {

    private static final Messages MESSAGES = Messages.of(DemoTexts.class);

    private DemoTexts() {
    }

    static Message of(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }

    /** In the language of the installation. */
    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}

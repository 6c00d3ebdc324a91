package org.kontor.store.internal.text;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** What the store says to a person. */
public final class Texts {

    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text of this bundle. */
    public static Message of(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }
}

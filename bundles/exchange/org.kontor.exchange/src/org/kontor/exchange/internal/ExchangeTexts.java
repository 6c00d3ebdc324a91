package org.kontor.exchange.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** What this bundle says to people. */
public final class ExchangeTexts {

    private static final Messages TEXTS = Messages.of(ExchangeTexts.class);

    private ExchangeTexts() {
    }

    /** A text of this bundle. */
    public static Message message(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }
}

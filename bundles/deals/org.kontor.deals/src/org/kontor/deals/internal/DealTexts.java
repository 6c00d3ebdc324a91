package org.kontor.deals.internal;

import org.kontor.base.Message;
import org.kontor.base.Messages;

/** The texts of this package. */
final class DealTexts {

    static final Messages MESSAGES = Messages.of(DealTexts.class);

    private DealTexts() {
    }

    static Message of(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }
}

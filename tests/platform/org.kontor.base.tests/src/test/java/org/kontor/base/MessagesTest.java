package org.kontor.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.of(Checks.class);

    @Test
    void aLanguageThatWeLackIsEnglish() {
        assertEquals("Fill this in.", messages.text(Locale.FRENCH, "check.required"));
    }

    @Test
    void aKeyThatNobodyWroteIsShownAndBreaksNothing() {
        assertEquals("!no.such.key!", messages.text("no.such.key"));
    }

    @Test
    void aMessageInsideAMessageSpeaksTheSameLanguage() {
        final var inner = messages.message("check.required");
        final var outer = messages.message("check.currency", inner);
        assertEquals("„Uzupełnij to pole.” nie jest walutą. Podaj kod, na przykład PLN, UAH lub EUR.",
                outer.text(Locale.of("pl")));
    }
}

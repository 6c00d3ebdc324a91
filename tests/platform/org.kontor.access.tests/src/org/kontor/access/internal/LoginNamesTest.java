package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LoginNamesTest {

    private final LoginNames logins = new LoginNames();

    private String login(String name, String... taken) {
        return logins.of(name, Set.of(taken)::contains);
    }

    @Test
    void namesOfAnyAlphabetBecomePlain() {
        assertEquals("jan.kowalski", login("Jan Kowalski"));
        assertEquals("lucja.zolc", login(" Łucja  Żółć "));
        assertEquals("olena.sevcenko", login("Олена Шевченко"));
        assertEquals("anna-maria.obrien", login("Anna-Maria O’Brien"));
    }

    @Test
    void aTakenLoginGetsANumber() {
        assertEquals("jan.kowalski2", login("Jan Kowalski", "jan.kowalski"));
        assertEquals("jan.kowalski3", login("Jan Kowalski", "jan.kowalski", "jan.kowalski2"));
    }

    @Test
    void evenOddNamesGetOneThatFits() {
        assertEquals("user", login("!?"));
        assertTrue(login("x".repeat(200)).length() <= UserEntity.LOGIN_LENGTH);
    }
}

package org.kontor.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kontor.base.Checks;

class PasswordsTest {

    private final Passwords passwords = new Passwords(4);

    private static int problems(String password) {
        final var checks = new Checks();
        Passwords.check(checks, "password", password.toCharArray());
        return checks.problems().size();
    }

    private boolean matches(String hash, String password) {
        return passwords.matches(hash, password.toCharArray());
    }

    @Test
    void aPasswordMatchesItsHashAndNoOther() {
        final var hash = passwords.hash("zażółć gęślą".toCharArray());
        assertTrue(matches(hash, "zażółć gęślą"));
        assertFalse(matches(hash, "zażółć gesla"));
        assertFalse(matches(hash, ""));
        assertNotEquals(hash, passwords.hash("zażółć gęślą".toCharArray()), "each has its own salt");
    }

    @Test
    void theUsualCostIsTwelve() {
        assertTrue(new Passwords().hash("correct horse".toCharArray()).matches("\\$2[aby]\\$12\\$.*"));
    }

    @Test
    void nobodysHashMatchesNothing() {
        assertFalse(matches(null, ""));
        assertFalse(matches(null, "correct horse"));
    }

    @Test
    void eightCharactersAreEnoughAndSevenAreNot() {
        assertEquals(1, problems("1234567"));
        assertEquals(0, problems("12345678"));
    }

    @Test
    void seventyTwoBytesFitAndMoreAreRefusedNotCut() {
        assertEquals(0, problems("x".repeat(72)));
        assertEquals(1, problems("x".repeat(73)));
        assertEquals(0, problems("ж".repeat(36)));
        assertEquals(1, problems("ж".repeat(37)));
        final var hash = passwords.hash("x".repeat(72).toCharArray());
        assertTrue(matches(hash, "x".repeat(72)));
        assertFalse(matches(hash, "x".repeat(73)));
        assertFalse(matches(hash, "x".repeat(10_000_000)));
    }

    @Test
    void halfACharacterIsNoPassword() {
        assertEquals(1, problems("12345678\ud800"));
        assertFalse(matches(passwords.hash("12345678?".toCharArray()), "12345678\ud800"));
    }
}

package org.kontor.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/**
 * How long a login has to wait after failures. Each try is counted before the password is looked at, so that tries at
 * the same moment do not get around the delay; a success forgets them.
 */
final class SignInDelays {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final String READ = "SELECT FAILURES, NEXT_TRY_AT FROM SIGN_IN_FAILURE WHERE LOGIN_HASH = ?";
    private static final String FIRST =
            "INSERT INTO SIGN_IN_FAILURE (LOGIN_HASH, FAILURES, NEXT_TRY_AT) VALUES (?, ?, ?)";
    private static final String NEXT = "UPDATE SIGN_IN_FAILURE SET FAILURES = ?, NEXT_TRY_AT = ?"
            + " WHERE LOGIN_HASH = ? AND FAILURES = ?";

    private SignInDelays() {
    }

    /** How long the try after so many failures waits. */
    static Duration after(int failures) {
        final var seconds = failures > 9 ? LONGEST.toSeconds() : 1L << failures - 1;
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }

    /**
     * Counts a try that begins now as failed until {@link #forget} says otherwise.
     *
     * @return how long it has to wait if it fails; negative when it may not be made yet: then how long it has to wait
     */
    static Duration begin(Session session, String login, Instant now) {
        final var hash = hash(login);
        session.sqlUpdate("DELETE FROM SIGN_IN_FAILURE WHERE NEXT_TRY_AT < ?", List.of(now.minus(FORGOTTEN_AFTER)));
        final var before = session.sql(READ, List.of(hash),
                row -> new State(row.integer("FAILURES").intValue(), row.instant("NEXT_TRY_AT")));
        if (before.isEmpty()) {
            session.sqlUpdate(FIRST, List.of(hash, 1, now.plus(after(1))));
            return after(1);
        }
        final var state = before.getFirst();
        final var wait = Duration.between(now, state.nextTry());
        if (wait.isPositive() && wait.compareTo(LONGEST) <= 0) { // longer: the clock was put back
            return wait.negated();
        }
        final var failures = state.failures() + 1;
        final var counted =
                session.sqlUpdate(NEXT, List.of(failures, now.plus(after(failures)), hash, state.failures()));
        return counted == 1 ? after(failures) : after(failures).negated();
    }

    static void forget(Session session, String login) {
        session.sqlUpdate("DELETE FROM SIGN_IN_FAILURE WHERE LOGIN_HASH = ?", List.of(hash(login)));
    }

    private static String hash(String login) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(SortKeys.lower(login).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    private record State(int failures, Instant nextTry) {
    }
}

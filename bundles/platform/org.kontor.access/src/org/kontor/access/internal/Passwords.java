package org.kontor.access.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.kontor.base.Checks;
import org.kontor.base.Messages;

/** Hashes of passwords by bcrypt, which reads no more than 72 bytes: longer ones are refused, never cut. */
final class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST_BYTES = 72;
    private static final int USUAL_COST = 12;
    private static final int SALT_BYTES = 16;
    private static final Messages MESSAGES = Messages.of(Passwords.class);

    private final int cost;
    private final SecureRandom random = new SecureRandom();
    private final String nobodysHash;

    Passwords() {
        this(USUAL_COST);
    }

    /** {@code cost}: the work doubles with each step. */
    Passwords(int cost) {
        this.cost = cost;
        nobodysHash = hash(Long.toHexString(random.nextLong()).toCharArray());
    }

    /** Adds what is wrong with a new password. */
    static void check(Checks checks, String field, char[] password) {
        if (password.length < SHORTEST) {
            checks.add(field, MESSAGES.message("password.short", SHORTEST));
            return;
        }
        final var bytes = bytes(password);
        checks.that(field, bytes.length <= LONGEST_BYTES, MESSAGES.message("password.long", LONGEST_BYTES));
        Arrays.fill(bytes, (byte) 0);
    }

    String hash(char[] password) {
        final var bytes = bytes(password);
        try {
            final var salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            return OpenBSDBCrypt.generate(bytes, salt, cost);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Whether the password has this hash; null (nobody's) is never matched and takes as long. */
    boolean matches(String hash, char[] password) {
        final var bytes = bytes(password);
        try {
            final var tooLong = bytes.length > LONGEST_BYTES;
            final var same = OpenBSDBCrypt.checkPassword(hash == null ? nobodysHash : hash, bytes);
            return same && hash != null && !tooLong;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] bytes(char[] password) {
        final ByteBuffer encoded;
        try {
            encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(password));
        } catch (CharacterCodingException e) {
            return new byte[LONGEST_BYTES + 1];
        }
        final var bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

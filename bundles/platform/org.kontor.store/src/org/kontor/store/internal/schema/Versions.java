package org.kontor.store.internal.schema;

import java.math.BigInteger;

/** Dotted numbers in their order. */
public final class Versions {

    private Versions() {
    }

    /** As a comparator; missing parts count as 0, parts that are no number as lower than any. */
    public static int compare(String one, String other) {
        final var left = one.split("\\.");
        final var right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            final int order = part(left, i).compareTo(part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int i) {
        if (i >= parts.length) {
            return BigInteger.ZERO;
        }
        try {
            return new BigInteger(parts[i]);
        } catch (NumberFormatException e) {
            return BigInteger.ONE.negate();
        }
    }
}

package org.kontor.testkit;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must become true, instead of sleeping. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Until() {
    }

    /**
     * Asks again and again until the condition holds.
     *
     * @param what what is waited for, named in the failure
     * @throws AssertionError when it does not hold within 40 seconds
     */
    public static void holds(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}

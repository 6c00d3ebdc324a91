package org.kontor.bench;

import java.util.ArrayList;
import java.util.List;

/** How long something took, each time. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    void run(Work work) throws Exception {
        final long start = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - start);
    }

    void forget() {
        nanos.clear();
    }

    double medianMillis() {
        return at(0.5);
    }

    /** So much at most in 95 of 100 cases. */
    double p95Millis() {
        return at(0.95);
    }

    double totalSeconds() {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
    }

    private double at(double share) {
        final var sorted = nanos.stream().sorted().toList();
        final int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, index)) / 1e6;
    }

    /** Anything that takes time. */
    interface Work {
        void run() throws Exception;
    }
}

package org.kontor.demo.internal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way every time for the same seed. Not safe for several threads. */
final class Dice {

    private final RandomGenerator random;

    private Dice(RandomGenerator random) {
        this.random = random;
    }

    /** Each purpose has dice of its own, so that more of one thing does not change another. */
    static Dice of(long seed, String purpose) {
        return new Dice(new SplittableRandom(seed * 31 + purpose.hashCode()));
    }

    /** From 0, below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** Whether something happens that happens so often, 0 to 1. */
    boolean happens(double often) {
        return random.nextDouble() < often;
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The earlier ones more often. */
    <T> T earlier(List<T> list) {
        return list.get(Math.min(random.nextInt(list.size()), random.nextInt(list.size())));
    }

    /** Around 1, seldom below a third, seldom above three. */
    double spread() {
        return Math.exp(random.nextGaussian() * 0.5);
    }

    String digits(int count) {
        final var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}

package org.kontor.demo.internal;

import org.kontor.base.Ref;

/** The partners made so far, as little of each as deals need. */
final class Partners {

    private final long[] ids;
    private final int[] agents;
    private final float[] sizes;
    private int count;

    Partners(int most) {
        ids = new long[most];
        agents = new int[most];
        sizes = new float[most];
    }

    void add(long id, int agent, double size) {
        ids[count] = id;
        agents[count] = agent;
        sizes[count++] = (float) size;
    }

    int count() {
        return count;
    }

    /** One of them; a third of them gets two thirds of the deals. */
    int pick(Dice dice) {
        return dice.happens(0.5) ? dice.below(Math.max(1, count / 3)) : dice.below(count);
    }

    Ref ref(int index) {
        return new Ref(ids[index], "");
    }

    int agent(int index) {
        return agents[index];
    }

    double size(int index) {
        return sizes[index];
    }
}

package org.kontor.ui;

/**
 * Runs work that may take time, a service's call above all, in a job with a name, progress and cancel, then goes on in
 * the UI thread. A service: parts get it injected.
 */
public interface Background {

    /** Starts the call and returns at once. Any thread. */
    Running run(Call<?> call);

    /** A call on its way. */
    interface Running {

        /** Nothing is wanted of it any more: its answer and its failure are dropped. Harmless when it has ended. */
        void cancel();

        /** Whether it has neither ended nor been cancelled. */
        boolean active();
    }
}

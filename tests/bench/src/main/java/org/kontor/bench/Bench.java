package org.kontor.bench;

/** Measures Kontor against the bare SQL of the same questions and prints a table. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] arguments) {
        final var runtime = Runtime.getRuntime();
        System.out.printf("Java %s, %d processors, heap of %d MB%n", Runtime.version(), runtime.availableProcessors(),
                runtime.maxMemory() >> 20);
    }
}

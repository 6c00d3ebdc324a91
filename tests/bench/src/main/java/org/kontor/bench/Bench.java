package org.kontor.bench;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.Progress;
import org.kontor.demo.DemoCompany;

/** Measures Kontor against the bare SQL of the same questions, interleaved, and prints a table. */
public final class Bench {

    private static final double FIRST_PAGE_GOAL_MILLIS = 200;
    private static final int WARM_UP = 5;

    private Bench() {
    }

    /** See docs/bench.md. Ends with 1 when a goal is missed. */
    public static void main(String[] arguments) throws Exception {
        final var options = Options.of(arguments);
        final var runtime = Runtime.getRuntime();
        System.out.printf("Java %s, %d processors, heap of %d MB, %s%n", Runtime.version(),
                runtime.availableProcessors(), runtime.maxMemory() >> 20, options.profile());
        final boolean met;
        try (var program = Program.open(options.profile()); var bare = Bare.open(options.profile())) {
            fill(program, bare, options.deals());
            met = ask(program, bare, options);
            System.gc();
            System.out.printf("heap in use after all: %d MB%n",
                    runtime.totalMemory() - runtime.freeMemory() >> 20);
        }
        System.exit(met ? 0 : 1);
    }

    private static void fill(Program program, Bare bare, int deals) throws Exception {
        if (count(bare, "DEAL") == 0) {
            System.out.printf("filling the database with %,d deals ...%n", deals);
            final var time = new Times();
            time.run(() -> program.demo().make(DemoCompany.Wish.of(deals), new Told()).orThrow());
            System.out.printf("filled in %.0f s%n", time.totalSeconds());
            if (!bare.derby()) {
                bare.change("ANALYZE");
                bare.connection().commit();
            }
        }
        System.out.printf("%,d deals of %,d partners%n", count(bare, "DEAL"), count(bare, "PARTNER"));
    }

    private static long count(Bare bare, String table) throws Exception {
        return ((Number) bare.rows("SELECT COUNT(*) FROM " + table).getFirst().getFirst()).longValue();
    }

    private static boolean ask(Program program, Bare bare, Options options) throws Exception {
        final List<Question> questions = new ArrayList<>(
                new PageQuestions(bare, program.list()).all(count(bare, "DEAL")));
        questions.addAll(new DealQuestions(bare, program.deals()).all(program.kinds(), program.funnels()));
        System.out.printf("%-28s %12s %12s %12s %12s %7s %6s%n", "milliseconds", "SQL median", "SQL p95",
                "Kontor med.", "Kontor p95", "ratio", "goal");
        boolean met = true;
        for (final var question : questions) {
            final var plain = new Times();
            final var ours = new Times();
            for (int i = -WARM_UP; i < options.rounds(); i++) {
                if (i == 0) {
                    plain.forget();
                    ours.forget();
                }
                plain.run(question.bare());
                ours.run(question.kontor());
            }
            met &= print(question.name(), question.goal(), plain, ours);
            if (question.name().equals(PageQuestions.FIRST_PAGE)) {
                met &= ours.p95Millis() < FIRST_PAGE_GOAL_MILLIS;
            }
        }
        if (options.imported() > 0) {
            final var times = new ImportQuestion(bare, program).run(options.imported(),
                    Math.max(500, options.imported() / 10));
            System.out.printf("import of %,d deals: SQL %.1f s, Kontor %.1f s%n", options.imported(),
                    times.get(0).totalSeconds(), times.get(1).totalSeconds());
            met &= print("import, a tenth of it", 3, times.get(0), times.get(1));
        }
        return met;
    }

    private static boolean print(String name, double goal, Times plain, Times ours) {
        final double ratio = ours.medianMillis() / plain.medianMillis();
        System.out.printf("%-28s %12.2f %12.2f %12.2f %12.2f %7.2f %6.1f%s%n", name, plain.medianMillis(),
                plain.p95Millis(), ours.medianMillis(), ours.p95Millis(), ratio, goal, ratio <= goal ? "" : "  missed");
        return ratio <= goal;
    }

    /** A line now and then. */
    private static final class Told implements Progress {

        private long done;
        private long told;

        @Override
        public void worked(long units) {
            done += units;
            if (done - told >= 100_000) {
                told = done;
                System.out.printf("  %,d records%n", done);
            }
        }
    }
}

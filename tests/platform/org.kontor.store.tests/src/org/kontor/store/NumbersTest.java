package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest(modules = ExampleModule.class)
class NumbersTest {

    private static final int EACH = 25;

    private final Store store;

    NumbersTest(TestDatabase database) {
        store = database.store();
    }

    @Test
    void twoWhoSaveAtOnceGetNumbersWithoutGaps() throws Exception {
        final var taken = new ConcurrentSkipListSet<Long>();
        final var together = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            final var results = new ArrayList<Future<?>>();
            for (int t = 0; t < 2; t++) {
                results.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    for (int i = 0; i < EACH; i++) {
                        final boolean fails = i % 5 == 4;
                        try {
                            taken.add(store.<Long>write(s -> {
                                final long number = s.nextNumbers("gapless:2026", 1);
                                s.add(new Note("number " + number, 1L));
                                if (fails) {
                                    throw new IllegalStateException("rolled back");
                                }
                                return number;
                            }));
                        } catch (IllegalStateException e) {
                            // Its number goes to the next one.
                        }
                    }
                    return null;
                }));
            }
            for (final var result : results) {
                result.get();
            }
        }
        assertEquals(LongStream.rangeClosed(1, 2 * EACH * 4 / 5).boxed().collect(Collectors.toSet()), taken);
    }

    @Test
    void manyNumbersAtOnceAndEverySeriesForItself() {
        assertEquals(1, store.<Long>write(s -> s.nextNumbers("many:2026", 100)));
        assertEquals(101, store.<Long>write(s -> s.nextNumbers("many:2026", 1)));
        assertEquals(1, store.<Long>write(s -> s.nextNumbers("many:2027", 1)));
        assertThrows(IllegalArgumentException.class, () -> store.write(s -> s.nextNumbers("many:2026", 0)));
        assertThrows(IllegalStateException.class, () -> store.read(s -> s.nextNumbers("many:2026", 1)));
        assertEquals(List.of(101L), store.read(s -> s.sql("SELECT LAST_NUMBER FROM NUMBER_SERIES WHERE SERIES = ?",
                List.of("many:2026"), r -> r.integer("LAST_NUMBER"))));
    }
}

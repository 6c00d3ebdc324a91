package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kontor.deals.internal.Office.deal;
import static org.kontor.deals.internal.Office.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.deals.Deal;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class GaplessNumbersTest {

    private static final int THREADS = 4;
    private static final int DEALS = 25;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private final Office office;

    GaplessNumbersTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void whoeverSavesAtOnceTheNumbersHaveNoGapsAndNoDoubles() throws Exception {
        office.kinds.kinds();
        final var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            final List<Callable<List<String>>> work = IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(thread -> () -> {
                        start.await();
                        return IntStream.range(0, DEALS).mapToObj(i -> save(thread * DEALS + i)).toList();
                    }).toList();
            for (final var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        final var numbers = office.store.read(session -> session.sql(
                "SELECT D.NUMBER FROM DEAL D ORDER BY D.NUMBER_SORT", List.of(), row -> row.text("NUMBER")));
        final int saved = THREADS * DEALS - rejected();
        assertEquals(IntStream.rangeClosed(1, saved).mapToObj("%04d/2024/CRM"::formatted).toList(), numbers);
    }

    private String save(int which) {
        final Deal deal = opened(deal(which % 5 == 0 ? "x".repeat(300) : "Deal " + which), DAY);
        return office.deals.save(deal).problems().isEmpty() ? "saved" : "rejected";
    }

    private static int rejected() {
        return THREADS * DEALS / 5;
    }
}

package org.kontor.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.internal.DefaultDomainEvents;

class DomainEventsTest {

    private final DefaultDomainEvents events = new DefaultDomainEvents();

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void listenersHearTheirTypeInOrderAndOneThatFailsStopsNobody() throws InterruptedException {
        final List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        final var all = new CountDownLatch(1_000);
        events.subscribe(String.class, event -> {
            throw new IllegalStateException("on purpose");
        });
        events.subscribe(Integer.class, number -> {
            heard.add(number);
            all.countDown();
        });
        events.publish("not a number");
        IntStream.range(0, 1_000).forEach(events::publish);
        all.await(30, TimeUnit.SECONDS);
        assertEquals(IntStream.range(0, 1_000).boxed().toList(), heard);
    }

    @Test
    void whoeverEndedTheSubscriptionHearsNothingMore() throws InterruptedException {
        final var mine = new LinkedBlockingQueue<Object>();
        final var others = new LinkedBlockingQueue<Object>();
        final var subscription = events.subscribe(String.class, mine::add);
        events.subscribe(String.class, others::add);
        events.publish("first");
        assertEquals("first", mine.poll(30, TimeUnit.SECONDS));
        subscription.close();
        subscription.close();
        events.publish("second");
        assertEquals("first", others.poll(30, TimeUnit.SECONDS));
        assertEquals("second", others.poll(30, TimeUnit.SECONDS));
        assertNull(mine.poll());
    }
}

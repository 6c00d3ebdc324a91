package org.kontor.base;

import java.util.function.Consumer;

/**
 * Events after the commit: immutable, typed, delivered in order on a thread of their own. A listener that fails is
 * logged and does not stop the others.
 */
public interface DomainEvents {

    /** Returns at once; listeners run later. */
    void publish(Object event);

    /** Calls {@code listener} for events of the type and its subtypes until the subscription is closed. */
    <E> Subscription subscribe(Class<E> type, Consumer<? super E> listener);

    /** Ends with {@link #close()}; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

package org.kontor.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.kontor.base.DomainEvents;

/** Keeps what was published, and tells listeners at once on the same thread. */
public final class TestEvents implements DomainEvents {

    private final List<Object> published = new CopyOnWriteArrayList<>();
    private final List<Consumer<Object>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        published.add(event);
        listeners.forEach(l -> l.accept(event));
    }

    @Override
    public <E> Subscription subscribe(Class<E> type, Consumer<? super E> listener) {
        final Consumer<Object> filtered = event -> {
            if (type.isInstance(event)) {
                listener.accept(type.cast(event));
            }
        };
        listeners.add(filtered);
        return () -> listeners.remove(filtered);
    }

    /** Everything published since the last time this was asked. */
    public List<Object> take() {
        final var taken = List.copyOf(published);
        published.clear();
        return taken;
    }
}

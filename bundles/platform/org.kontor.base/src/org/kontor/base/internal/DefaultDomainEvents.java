package org.kontor.base.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kontor.base.DomainEvents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** One thread, which ends when there is nothing to tell, keeps the order of the commits. */
@Component
public final class DefaultDomainEvents implements DomainEvents {

    private static final System.Logger LOG = System.getLogger(DefaultDomainEvents.class.getName());

    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller;

    /** Starts without listeners. */
    @Activate
    public DefaultDomainEvents() {
        final var oneThread = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                work -> {
                    final var thread = new Thread(work, "Kontor events");
                    thread.setDaemon(true);
                    return thread;
                });
        oneThread.allowCoreThreadTimeOut(true);
        teller = oneThread;
    }

    @Override
    public void publish(Object event) {
        teller.execute(() -> listeners.forEach(listener -> listener.tell(event)));
    }

    @Override
    public <E> Subscription subscribe(Class<E> type, Consumer<? super E> consumer) {
        final var listener = new Listener<E>(type, consumer);
        listeners.add(listener);
        return () -> listeners.removeIf(each -> each == listener);
    }

    /** What was published before is still told. */
    @Deactivate
    public void close() {
        teller.shutdown();
    }

    private record Listener<E>(Class<E> type, Consumer<? super E> consumer) {

        void tell(Object event) {
            if (!type.isInstance(event)) {
                return;
            }
            try {
                consumer.accept(type.cast(event));
            } catch (RuntimeException | LinkageError e) {
                LOG.log(System.Logger.Level.ERROR, "A listener failed on " + event, e);
            }
        }
    }
}

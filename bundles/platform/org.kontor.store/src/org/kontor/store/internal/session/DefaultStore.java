package org.kontor.store.internal.session;

import java.sql.SQLException;
import org.kontor.base.DomainEvents;
import org.kontor.base.KontorException;
import org.kontor.store.AccessGuard;
import org.kontor.store.Store;
import org.kontor.store.internal.dialect.Trouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Transactions: one session per thread at a time, those inside it join it. */
@Component
public final class DefaultStore implements Store {

    private static final int TRIES = 3;

    private final CurrentDatabase current;
    private final AccessGuard guard;
    private final DomainEvents events;
    private final ThreadLocal<StoreSession> running = new ThreadLocal<>();

    @Activate
    public DefaultStore(@Reference CurrentDatabase current, @Reference AccessGuard guard,
            @Reference DomainEvents events) {
        this.current = current;
        this.guard = guard;
        this.events = events;
    }

    @Override
    public <T> T read(Work<T> work) {
        final var outer = running.get();
        return outer != null ? work.in(outer) : again(work, false);
    }

    @Override
    public <T> T write(Work<T> work) {
        final var outer = running.get();
        return outer != null ? joined(outer, work) : again(work, true);
    }

    private static <T> T joined(StoreSession outer, Work<T> work) {
        outer.checkWrites();
        try {
            return work.in(outer);
        } catch (RuntimeException | Error e) {
            outer.doom(e);
            throw e;
        }
    }

    private <T> T again(Work<T> work, boolean writes) {
        for (int attempt = 1;; attempt++) {
            final var database = current.hold();
            try {
                return once(database, work, writes);
            } catch (Exception e) {
                database.consider(e);
                if (attempt == TRIES || e instanceof KontorException
                        || !mayRepeat(Failures.trouble(e, database.dialect()), writes)) {
                    throw Failures.translated(e, database.dialect());
                }
            } finally {
                current.release();
            }
        }
    }

    /** A write on a connection that is gone is not repeated: it may have been committed. */
    private static boolean mayRepeat(Trouble trouble, boolean writes) {
        return trouble == Trouble.RETRY || trouble == Trouble.GONE && !writes;
    }

    private <T> T once(OpenDatabase database, Work<T> work, boolean writes) throws SQLException {
        final var connection = database.connect();
        final var session = new StoreSession(database, connection, guard, writes);
        running.set(session);
        T result;
        try {
            result = work.in(session);
            session.finish();
        } catch (Exception | Error e) {
            session.abandon(e);
            throw e;
        } finally {
            running.remove();
            session.release();
        }
        session.events().forEach(events::publish);
        return result;
    }
}

package org.kontor.store.internal.session;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.kontor.base.KontorException;
import org.kontor.store.ConflictException;
import org.kontor.store.ConflictException.Reason;
import org.kontor.store.StaleRecordException;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.dialect.Trouble;
import org.kontor.store.internal.text.Texts;

/** What an exception of a database means to a person. */
final class Failures {

    private Failures() {
    }

    /** The SQL error in the chain of causes; null when there is none. */
    static SQLException sql(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** The trouble behind an exception; {@link Trouble#OTHER} when no database is behind it. */
    static Trouble trouble(Throwable error, Dialect dialect) {
        final var sql = sql(error);
        return sql == null ? Trouble.OTHER : dialect.trouble(sql);
    }

    /** The exception to be thrown instead. */
    static RuntimeException translated(Exception error, Dialect dialect) {
        if (error instanceof KontorException own) {
            return own;
        }
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof OptimisticLockException
                    || e instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return new StaleRecordException(Texts.of("record.stale"), error);
            }
        }
        return switch (trouble(error, dialect)) {
            case GONE -> new StoreUnavailableException(Texts.of("database.gone"), error);
            case FULL -> new StoreUnavailableException(Texts.of("disk.fullNow"), error);
            case RETRY, BUSY -> new StoreUnavailableException(Texts.of("database.busy"), error);
            case DUPLICATE -> new ConflictException(Reason.DUPLICATE, Texts.of("record.duplicate"), error);
            case REFERENCE -> new ConflictException(Reason.REFERENCE, Texts.of("record.reference"), error);
            case VALUE, OTHER -> error instanceof RuntimeException unchecked ? unchecked
                    : new IllegalStateException(error);
        };
    }
}

package org.kontor.store.internal.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.text.Texts;
import org.osgi.service.component.annotations.Component;

/** The one database that is open, if any. Sessions hold it while they run; closing waits for them. */
@Component(service = CurrentDatabase.class)
public final class CurrentDatabase {

    private static final long PATIENCE_SECONDS = 30;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private volatile OpenDatabase open;

    /** Null when none is open. */
    public OpenDatabase get() {
        return open;
    }

    /** A folder for files that live no longer than a piece of work. */
    public Path workFolder() throws IOException {
        final var database = hold();
        try {
            return Files.createDirectories(database.profile().dataFolder().resolve("work"));
        } finally {
            release();
        }
    }

    /** Makes a database the one that is open. */
    public void set(OpenDatabase database) {
        open = database;
    }

    /** Holds the database until {@link #release}. */
    OpenDatabase hold() {
        lock.readLock().lock();
        final var database = open;
        if (database == null) {
            lock.readLock().unlock();
            throw new StoreUnavailableException(Texts.of("database.closed"), null);
        }
        return database;
    }

    void release() {
        lock.readLock().unlock();
    }

    /** Closes once no session runs, or after a while with those that still do. */
    public void close() {
        boolean alone = false;
        try {
            alone = lock.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            final var database = open;
            open = null;
            if (database != null) {
                database.close();
            }
        } finally {
            if (alone) {
                lock.writeLock().unlock();
            }
        }
    }
}

package org.kontor.store;

import java.nio.file.Path;
import org.kontor.base.Progress;

/** Opens, closes, saves and brings back the database. One is open at a time. Not for the UI thread. */
public interface Databases {

    /**
     * Opens the database and makes or migrates what is to be made; asks cheaply whether anything is. An older database
     * is backed up first.
     *
     * @throws StoreUnavailableException with words for the person: another process has the folder, the database is
     *             newer than the program, the server does not answer, the disk is full, a migration failed
     */
    void open(ConnectionProfile profile, Progress progress);

    /** Ends pending work and closes; harmless when nothing is open. */
    void close();

    /** Whether {@link Store} can be used. */
    boolean isOpen();

    /** The open one, null when none is. */
    ConnectionProfile profile();

    /** Writes data and files of the open database into one file, while work goes on. Never leaves half a file. */
    void backup(Path file, Progress progress);

    /**
     * Makes the database of {@code profile} (which must not be open) what the backup file holds. What was there is kept
     * aside until all is done, and is back if anything fails.
     */
    void restore(Path file, ConnectionProfile profile, Progress progress);
}

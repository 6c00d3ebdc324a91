package org.kontor.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.kontor.base.list.ValueType;
import org.kontor.store.ConnectionProfile;

/** All that differs between the databases. One instance for one database. */
public sealed interface Dialect permits DerbyDialect, PostgreSqlDialect {

    /** The dialect that a profile asks for; touches no database yet. */
    static Dialect of(ConnectionProfile profile) {
        return switch (profile) {
            case ConnectionProfile.Embedded embedded -> new DerbyDialect(embedded.dataFolder());
            case ConnectionProfile.Server server -> new PostgreSqlDialect(server);
        };
    }

    /** As in backups. */
    String name();

    /**
     * Starts the database, makes an empty one when there is none.
     *
     * @return connections without a pool
     * @throws org.kontor.store.StoreUnavailableException with words for the person
     */
    DataSource start();

    /** Ends what {@link #start} began; harmless when nothing runs. */
    void stop();

    /** Whether the database is better stopped and started after this, because it will do nothing more until then. */
    boolean wantsRestart(SQLException error);

    /**
     * Stops and starts the database.
     *
     * @param source as {@link #start} gave it
     * @throws SQLException when it can't be written yet
     */
    void restart(DataSource source) throws SQLException;

    Trouble trouble(SQLException error);

    /** How many connections the pool holds at most. */
    int poolSize();

    /** The EclipseLink platform's class name. */
    String platform();

    /**
     * What {@code ${...}} in migrations stands for: {@code bytes} is a type; {@code backwards} before a statement of one
     * line leaves it out where an index is read in both directions.
     */
    Map<String, String> placeholders();

    /** The end of a query that gives at most as many rows as its parameter says. */
    String limit();

    /** Whether {@code (a, b) > (?, ?)} is known, and read from an index. */
    boolean comparesRows();

    /** Whether pages are better walked along an index first, because the optimizer does not see how small they are. */
    boolean needsWindows();

    /** {@code FROM few JOIN table ON condition}, where the condition is about the table's key. */
    String joinedByKey(String few, String table, String condition);

    /** What stands behind a joined table whose rows are looked up one by one; empty when nothing need be said. */
    String lookup();

    /** What no value of the type is above, as SQL; null when it has no such bound or needs none. */
    String highest(ValueType type);

    /** The next value of a sequence, as a query. */
    String nextValue(String sequence);

    /** Takes numbers of a series and holds the series until the transaction ends; the last number taken. */
    long takeNumbers(Connection connection, String series, int amount) throws SQLException;

    /** Waits until nobody else migrates this database; the lock goes with the connection. */
    void lockMigrations(Connection connection) throws SQLException;

    /** Whether a table is in the database. */
    boolean hasTable(Connection connection, String table) throws SQLException;

    /** Copies all data into files of an empty folder, as of one moment, while others work. */
    void save(DataSource source, Path folder) throws SQLException, IOException;
}

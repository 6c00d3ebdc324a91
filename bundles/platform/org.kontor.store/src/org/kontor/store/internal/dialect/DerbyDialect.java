package org.kontor.store.internal.dialect;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kontor.base.list.ValueType;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.text.Texts;

/** Apache Derby inside this process. */
public final class DerbyDialect implements Dialect {

    /** The folder of the database in the data folder. */
    static final String DATABASE = "database";

    private static final String STOPPED = "08006";
    private static final String FULL = "XSLA4";
    private static final String READ_ONLY = "25505";
    private static final System.Logger LOG = System.getLogger(DerbyDialect.class.getName());

    private final Path dataFolder;
    private final Path folder;

    DerbyDialect(Path dataFolder) {
        this.dataFolder = dataFolder;
        folder = dataFolder.resolve(DATABASE);
    }

    @Override
    public String name() {
        return "derby";
    }

    @Override
    public DataSource start() {
        DerbyEngine.configure(dataFolder);
        try {
            DerbyEngine.mend(folder);
            final boolean fresh = !Files.exists(folder);
            final var source = new EmbeddedDataSource();
            source.setDatabaseName(folder.toString());
            if (fresh) {
                source.setCreateDatabase("create");
            }
            try (var connection = source.getConnection()) {
                if (fresh) {
                    DerbyEngine.configure(connection);
                } else if (connection.isReadOnly()) {
                    throw new SQLException("The database can't be written", READ_ONLY);
                }
            }
            source.setCreateDatabase(null);
            return source;
        } catch (SQLException | IOException e) {
            throw unavailable(e);
        }
    }

    private StoreUnavailableException unavailable(Exception error) {
        if (error instanceof SQLException sql) {
            final var states = Errors.states(sql);
            if (states.contains("XSDB6")) {
                return new StoreUnavailableException(Texts.of("folder.used", dataFolder.toString()), error);
            }
            if (states.contains(READ_ONLY) && dataFolder.toFile().getUsableSpace() > 1_000_000) {
                return new StoreUnavailableException(Texts.of("folder.unusable", dataFolder.toString()), error);
            }
            if (states.contains(READ_ONLY) || trouble(sql) == Trouble.FULL) {
                return new StoreUnavailableException(Texts.of("disk.full", dataFolder.toString()), error);
            }
        }
        return new StoreUnavailableException(Texts.of("database.broken", folder.toString()), error);
    }

    @Override
    public void stop() {
        final var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        source.setShutdownDatabase("shutdown");
        try (var connection = source.getConnection()) {
            LOG.log(Level.WARNING, "Derby went on after its end: {0}", connection);
        } catch (SQLException e) {
            if (!Errors.states(e).contains(STOPPED)) {
                LOG.log(Level.DEBUG, "Derby was not running", e);
            }
        }
    }

    @Override
    public boolean wantsRestart(SQLException error) {
        return Errors.states(error).stream()
                .anyMatch(s -> s.startsWith("XSL") || s.startsWith("XSDG") || s.equals("XJ040") || s.equals("40XT0")
                        || s.equals(READ_ONLY));
    }

    /** Derby starts read-only where it can't write: that is no start. */
    @Override
    public void restart(DataSource source) throws SQLException {
        stop();
        try (var connection = source.getConnection()) {
            if (!connection.isReadOnly()) {
                return;
            }
        }
        stop();
        throw new SQLException("The database can't be written", FULL);
    }

    @Override
    public Trouble trouble(SQLException error) {
        final var states = Errors.states(error);
        for (final var state : states) {
            final var trouble = trouble(state);
            if (trouble != Trouble.OTHER) {
                return trouble;
            }
        }
        return noRoom(error) ? Trouble.FULL : Trouble.OTHER;
    }

    private static Trouble trouble(String state) {
        return switch (state) {
            case "40001" -> Trouble.RETRY;
            case "40XL1", "40XL2" -> Trouble.BUSY;
            case "23505" -> Trouble.DUPLICATE;
            case "23503" -> Trouble.REFERENCE;
            case "XSLA1", FULL, "XSDG1", "XSDG3", READ_ONLY -> Trouble.FULL;
            default -> state.startsWith("08") ? Trouble.GONE : state.startsWith("22") ? Trouble.VALUE : Trouble.OTHER;
        };
    }

    private static boolean noRoom(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof IOException && e.getMessage() != null && e.getMessage().contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int poolSize() {
        return 8;
    }

    @Override
    public String platform() {
        return "org.kontor.store.internal.jpa.DerbyUtcPlatform";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("bytes", "BLOB(1M)", "backwards", "");
    }

    @Override
    public String limit() {
        return "FETCH NEXT ? ROWS ONLY";
    }

    @Override
    public boolean comparesRows() {
        return false;
    }

    @Override
    public boolean needsWindows() {
        return true;
    }

    @Override
    public String joinedByKey(String few, String table, String condition) {
        return "FROM --DERBY-PROPERTIES joinOrder=FIXED\n" + few + " JOIN " + table + lookup() + " ON " + condition;
    }

    @Override
    public String lookup() {
        return " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";
    }

    /** Derby can't begin an index scan after the nulls, only at a value. */
    @Override
    public String highest(ValueType type) {
        return switch (type) {
            case DATE -> "DATE('9999-12-31')";
            case INSTANT -> "TIMESTAMP('9999-12-31 23:59:59')";
            case INTEGER -> "9223372036854775807";
            case DECIMAL, MONEY -> "9999999999999999999999";
            case TEXT, BOOLEAN, CHOICE, REFERENCE -> null;
        };
    }

    @Override
    public String nextValue(String sequence) {
        return "VALUES NEXT VALUE FOR " + sequence;
    }

    @Override
    public long takeNumbers(Connection connection, String series, int amount) throws SQLException {
        if (!added(connection, series, amount)) {
            try {
                begin(connection, series, amount);
            } catch (SQLException e) {
                if (trouble(e) != Trouble.DUPLICATE || !added(connection, series, amount)) {
                    throw e;
                }
            }
        }
        try (var statement = connection
                .prepareStatement("SELECT LAST_NUMBER FROM NUMBER_SERIES WHERE SERIES = ?")) {
            statement.setString(1, series);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static boolean added(Connection connection, String series, int amount) throws SQLException {
        try (var statement = connection
                .prepareStatement("UPDATE NUMBER_SERIES SET LAST_NUMBER = LAST_NUMBER + ? WHERE SERIES = ?")) {
            statement.setInt(1, amount);
            statement.setString(2, series);
            return statement.executeUpdate() == 1;
        }
    }

    private static void begin(Connection connection, String series, int amount) throws SQLException {
        try (var statement = connection
                .prepareStatement("INSERT INTO NUMBER_SERIES (SERIES, LAST_NUMBER) VALUES (?, ?)")) {
            statement.setString(1, series);
            statement.setInt(2, amount);
            statement.executeUpdate();
        }
    }

    @Override
    public void lockMigrations(Connection connection) {
        // The data folder's lock keeps everybody else out.
    }

    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT 1 FROM SYS.SYSTABLES T JOIN SYS.SYSSCHEMAS S"
                + " ON S.SCHEMAID = T.SCHEMAID WHERE T.TABLENAME = ? AND S.SCHEMANAME = CURRENT SCHEMA")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public void save(DataSource source, Path target) throws SQLException {
        try (var connection = source.getConnection();
                var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, target.toString());
            call.execute();
        }
    }

    /**
     * Puts what {@link #save} wrote in the place of the database of this data folder, which runs nowhere. What was
     * there stays aside until the other is in its place.
     */
    public void replaceBy(Path saved) throws IOException {
        final var aside = DerbyEngine.asideOf(folder);
        if (Files.exists(folder)) {
            Files.move(folder, aside);
        }
        try {
            Files.move(saved.resolve(DATABASE), folder);
        } catch (IOException e) {
            if (Files.exists(aside)) {
                Files.move(aside, folder);
            }
            throw e;
        }
    }

    /** Where {@link #replaceBy} left what was there. */
    public Path replaced() {
        return DerbyEngine.asideOf(folder);
    }
}

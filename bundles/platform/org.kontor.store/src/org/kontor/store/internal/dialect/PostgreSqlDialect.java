package org.kontor.store.internal.dialect;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.kontor.base.list.ValueType;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.text.Texts;

/** A PostgreSQL server. */
public final class PostgreSqlDialect implements Dialect {

    private final ConnectionProfile.Server profile;
    private final String schema;

    PostgreSqlDialect(ConnectionProfile.Server profile) {
        this(profile, null);
    }

    private PostgreSqlDialect(ConnectionProfile.Server profile, String schema) {
        this.profile = profile;
        this.schema = schema;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public DataSource start() {
        final var source = PostgreSqlSource.of(profile, schema);
        try (var connection = source.getConnection()) {
            connection.isValid(5);
            return source;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    private StoreUnavailableException unavailable(SQLException error) {
        final var states = Errors.states(error);
        final var server = profile.server();
        final var where = server.getHost() + (server.getPort() < 0 ? "" : ":" + server.getPort());
        if (states.stream().anyMatch(s -> s.startsWith("28"))) {
            return new StoreUnavailableException(Texts.of("server.password", where), error);
        }
        if (states.contains("3D000")) {
            return new StoreUnavailableException(Texts.of("server.database", server.getPath().substring(1), where),
                    error);
        }
        return new StoreUnavailableException(Texts.of("server.silent", where), error);
    }

    @Override
    public void stop() {
        // The server goes on.
    }

    @Override
    public boolean wantsRestart(SQLException error) {
        return false;
    }

    @Override
    public void restart(DataSource source) {
        throw new IllegalStateException("Not ours to restart");
    }

    @Override
    public Trouble trouble(SQLException error) {
        for (final var state : Errors.states(error)) {
            final var trouble = trouble(state);
            if (trouble != Trouble.OTHER) {
                return trouble;
            }
        }
        return Trouble.OTHER;
    }

    private static Trouble trouble(String state) {
        return switch (state) {
            case "40001", "40P01" -> Trouble.RETRY;
            case "55P03" -> Trouble.BUSY;
            case "23505" -> Trouble.DUPLICATE;
            case "23503" -> Trouble.REFERENCE;
            case "53100", "53200" -> Trouble.FULL;
            case "57P01", "57P02", "57P03", "53300" -> Trouble.GONE;
            default -> state.startsWith("08") ? Trouble.GONE : state.startsWith("22") ? Trouble.VALUE : Trouble.OTHER;
        };
    }

    @Override
    public int poolSize() {
        return 6;
    }

    @Override
    public String platform() {
        return "org.kontor.store.internal.jpa.PostgreSqlUtcPlatform";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("bytes", "BYTEA", "backwards", "-- ");
    }

    @Override
    public String limit() {
        return "LIMIT ?";
    }

    @Override
    public boolean comparesRows() {
        return true;
    }

    @Override
    public boolean needsWindows() {
        return false;
    }

    @Override
    public String joinedByKey(String few, String table, String condition) {
        return "FROM " + few + " JOIN " + table + " ON " + condition;
    }

    @Override
    public String lookup() {
        return "";
    }

    @Override
    public String highest(ValueType type) {
        return null;
    }

    @Override
    public String nextValue(String sequence) {
        return "SELECT nextval('" + sequence + "')";
    }

    @Override
    public long takeNumbers(Connection connection, String series, int amount) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO NUMBER_SERIES (SERIES, LAST_NUMBER) VALUES (?, ?)"
                + " ON CONFLICT (SERIES) DO UPDATE SET LAST_NUMBER = NUMBER_SERIES.LAST_NUMBER + EXCLUDED.LAST_NUMBER"
                + " RETURNING LAST_NUMBER")) {
            statement.setString(1, series);
            statement.setInt(2, amount);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Override
    public void lockMigrations(Connection connection) throws SQLException {
        try (var statement = connection
                .prepareStatement("SELECT pg_advisory_lock(hashtext('kontor'), hashtext(current_schema()))")) {
            statement.execute();
        }
    }

    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            statement.setString(1, table.toLowerCase(java.util.Locale.ROOT));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    @Override
    public void save(DataSource source, Path folder) throws SQLException, IOException {
        PostgreSqlCopy.save(source, folder);
    }

    /** The same server, another schema of the database. */
    public PostgreSqlDialect inSchema(String schema) {
        return new PostgreSqlDialect(profile, schema);
    }

    /** Makes an empty schema. */
    public void createSchema(String schema) throws SQLException {
        try (var connection = PostgreSqlSource.of(profile, null).getConnection()) {
            PostgreSqlCopy.run(connection, List.of("CREATE SCHEMA " + PostgreSqlCopy.checked(schema)));
        }
    }

    /** Removes a schema with all in it, if it is there. */
    public void dropSchema(String schema) throws SQLException {
        try (var connection = PostgreSqlSource.of(profile, null).getConnection()) {
            PostgreSqlCopy.run(connection, List.of("DROP SCHEMA IF EXISTS " + PostgreSqlCopy.checked(schema)
                    + " CASCADE"));
        }
    }

    /** Fills the tables of this dialect's schema with what {@link #save} wrote. */
    public void load(Path folder) throws SQLException, IOException {
        PostgreSqlCopy.load(PostgreSqlSource.of(profile, schema), folder);
    }

    /** Puts the contents of another schema in the place of this one's. */
    public void replaceBy(String other) throws SQLException {
        try (var connection = PostgreSqlSource.of(profile, schema).getConnection()) {
            PostgreSqlCopy.replace(connection, PostgreSqlCopy.checked(other));
        }
    }
}

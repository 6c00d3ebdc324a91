package org.kontor.store.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kontor.store.internal.dialect.Dialect;

/** The table that answers in one query whether anything has to be migrated. */
public final class SchemaTable {

    private static final String NAME = "KONTOR_SCHEMA";

    private final Dialect dialect;

    public SchemaTable(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Where each unit stands; empty for a database that holds nothing yet. */
    public Map<String, State> read(Connection connection) throws SQLException {
        final var states = new LinkedHashMap<String, State>();
        try (var statement = connection
                .prepareStatement("SELECT UNIT, FINGERPRINT, HIGHEST, PROGRAM FROM KONTOR_SCHEMA ORDER BY UNIT");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                states.put(rows.getString(1), new State(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        } catch (SQLException e) {
            if (dialect.hasTable(connection, NAME)) {
                throw e;
            }
        }
        return states;
    }

    void create(Connection connection) throws SQLException {
        if (!dialect.hasTable(connection, NAME)) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE KONTOR_SCHEMA (UNIT VARCHAR(200) NOT NULL,"
                        + " FINGERPRINT VARCHAR(40) NOT NULL, HIGHEST VARCHAR(40) NOT NULL,"
                        + " PROGRAM VARCHAR(80) NOT NULL, CONSTRAINT KONTOR_SCHEMA_PK PRIMARY KEY (UNIT))");
            }
        }
    }

    void write(Connection connection, String unit, State state) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM KONTOR_SCHEMA WHERE UNIT = ?");
                var insert = connection.prepareStatement(
                        "INSERT INTO KONTOR_SCHEMA (UNIT, FINGERPRINT, HIGHEST, PROGRAM) VALUES (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            delete.setString(1, unit);
            delete.executeUpdate();
            insert.setString(1, unit);
            insert.setString(2, state.fingerprint());
            insert.setString(3, state.highest());
            insert.setString(4, state.program());
            insert.executeUpdate();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /**
     * Where a unit stands.
     *
     * @param highest the version of its newest migration
     * @param program the version of the module that brought it there
     */
    public record State(String fingerprint, String highest, String program) {
    }
}

package org.kontor.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kontor.store.ConnectionProfile;

/** Plain JDBC on a connection beside Kontor's. */
final class Bare implements AutoCloseable {

    private final Connection connection;
    private final boolean derby;

    private Bare(Connection connection, boolean derby) throws SQLException {
        this.connection = connection;
        this.derby = derby;
        connection.setAutoCommit(false);
    }

    static Bare open(ConnectionProfile profile) throws SQLException {
        return switch (profile) {
            case ConnectionProfile.Embedded embedded -> {
                final var source = new EmbeddedDataSource();
                source.setDatabaseName(embedded.dataFolder().resolve("database").toString());
                yield new Bare(source.getConnection(), true);
            }
            case ConnectionProfile.Server server -> {
                final var uri = server.server();
                final var properties = new Properties();
                properties.put("user", uri.getUserInfo());
                server.password().ifPresent(password -> properties.put("password", password));
                properties.put("reWriteBatchedInserts", "true");
                yield new Bare(new org.postgresql.Driver().connect("jdbc:postgresql://" + uri.getHost() + ":"
                        + uri.getPort() + uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery()),
                        properties), false);
            }
        };
    }

    boolean derby() {
        return derby;
    }

    Connection connection() {
        return connection;
    }

    /** All values of all rows, then the end of the transaction. */
    List<List<Object>> rows(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            statement.setFetchSize(500);
            final var rows = new ArrayList<List<Object>>();
            try (var result = statement.executeQuery()) {
                final int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    rows.add(row(result, columns));
                }
            }
            return rows;
        } finally {
            connection.rollback();
        }
    }

    /** One statement of a transaction that goes on. */
    int change(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        final var statement = connection.prepareStatement(sql);
        set(statement, parameters);
        return statement;
    }

    static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case null -> statement.setObject(i + 1, null);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case String text -> statement.setString(i + 1, text);
                case BigDecimal number -> statement.setBigDecimal(i + 1, number);
                case LocalDate day -> statement.setDate(i + 1, Date.valueOf(day));
                case Instant moment -> statement.setTimestamp(i + 1, Timestamp.from(moment));
                case Boolean yes -> statement.setBoolean(i + 1, yes);
                default -> throw new IllegalArgumentException(parameters[i].getClass().getName());
            }
        }
    }

    private static List<Object> row(ResultSet result, int columns) throws SQLException {
        final var row = new ArrayList<Object>(columns);
        for (int i = 1; i <= columns; i++) {
            row.add(result.getObject(i));
        }
        return row;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

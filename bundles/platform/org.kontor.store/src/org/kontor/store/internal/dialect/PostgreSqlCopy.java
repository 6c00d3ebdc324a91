package org.kontor.store.internal.dialect;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** All rows of a schema as files, {@code tables/<name>.csv} and {@code sequences}, and back. */
final class PostgreSqlCopy {

    private static final String TABLES = "tables";
    private static final String SEQUENCES = "sequences";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private PostgreSqlCopy() {
    }

    /** As of one moment, while others work. */
    static void save(DataSource source, Path folder) throws SQLException, IOException {
        Files.createDirectories(folder.resolve(TABLES));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            for (final var table : tables(connection)) {
                try (var out = Files.newOutputStream(folder.resolve(TABLES).resolve(table + ".csv"))) {
                    connection.unwrap(PGConnection.class).getCopyAPI()
                            .copyOut("COPY " + quoted(table) + " TO STDOUT WITH (FORMAT csv, HEADER)", out);
                }
            }
            final var sequences = texts(connection, "SELECT sequencename || '=' || last_value FROM pg_sequences"
                    + " WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY 1");
            Files.write(folder.resolve(SEQUENCES), sequences);
            connection.rollback();
        }
    }

    /** Into a schema that has the same tables; what is in them goes. */
    static void load(DataSource source, Path folder) throws SQLException, IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            final var references = texts(connection, "SELECT 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT '"
                    + " || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                    + " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace");
            run(connection, texts(connection, "SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT '"
                    + " || quote_ident(conname) FROM pg_constraint"
                    + " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"));
            final var tables = tables(connection);
            for (final var table : tables) {
                run(connection, List.of("DELETE FROM " + quoted(table)));
            }
            try (var files = Files.list(folder.resolve(TABLES))) {
                for (final var file : files.sorted().toList()) {
                    load(connection, file, tables);
                }
            }
            for (final var line : Files.readAllLines(folder.resolve(SEQUENCES))) {
                final var parts = line.split("=", 2);
                run(connection, List.of("SELECT setval('" + quoted(parts[0]) + "', " + Long.parseLong(parts[1]) + ")"));
            }
            run(connection, references);
            connection.commit();
        }
    }

    private static void load(Connection connection, Path file, List<String> tables) throws SQLException, IOException {
        final var table = file.getFileName().toString().replace(".csv", "");
        if (!tables.contains(table)) {
            throw new IOException("No table " + table + " in this version");
        }
        final String columns;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            final var header = reader.readLine();
            if (header == null) {
                throw new IOException("Nothing in " + file.getFileName());
            }
            columns = Arrays.stream(header.split(",")).map(PostgreSqlCopy::quoted).collect(Collectors.joining(", "));
        }
        try (var in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("COPY " + quoted(table) + " (" + columns + ") FROM STDIN WITH (FORMAT csv, HEADER)", in);
        }
    }

    /** Puts the tables and sequences of another schema in the place of this one's, which go. All or nothing. */
    static void replace(Connection connection, String from) throws SQLException {
        final var current = texts(connection, "SELECT current_schema()").getFirst();
        final var aside = checked(from + "_old");
        connection.setAutoCommit(false);
        run(connection, List.of("CREATE SCHEMA " + aside));
        run(connection, moves(connection, current, aside));
        run(connection, moves(connection, from, current));
        run(connection, List.of("DROP SCHEMA " + from + " CASCADE"));
        connection.commit();
        run(connection, List.of("DROP SCHEMA " + aside + " CASCADE"));
        connection.commit();
    }

    private static List<String> moves(Connection connection, String from, String to) throws SQLException {
        final var moves = new ArrayList<String>();
        try (var statement = connection.prepareStatement("SELECT CASE relkind WHEN 'r' THEN 'ALTER TABLE ' ELSE"
                + " 'ALTER SEQUENCE ' END || c.oid::regclass FROM pg_class c WHERE relkind IN ('r', 'S')"
                + " AND relnamespace = ?::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d"
                + " WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND c.relkind = 'S')")) {
            statement.setString(1, from);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    moves.add(rows.getString(1) + " SET SCHEMA " + to);
                }
            }
        }
        return moves;
    }

    static List<String> tables(Connection connection) throws SQLException {
        return texts(connection, "SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1").stream()
                .map(PostgreSqlCopy::checked).toList();
    }

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of Kontor's: " + name);
        }
        return name;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        final var texts = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String quoted(String name) {
        return '"' + checked(name) + '"';
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (final var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

package org.kontor.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kontor.base.Progress;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;
import org.kontor.store.FileStore;
import org.kontor.store.Store;
import org.kontor.store.StoreModule;
import org.kontor.store.standalone.StandaloneStore;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An open, empty database of one's own, inside a framework or without: Derby in a temporary folder, or a schema of the
 * PostgreSQL server that the environment variable {@code KONTOR_TEST_POSTGRESQL} names
 * ({@code postgresql://user:password@host:port/database}). Usually asked for by {@link DatabaseTest}.
 */
public final class TestDatabase implements AutoCloseable {

    /** Names the server. */
    public static final String SERVER = "KONTOR_TEST_POSTGRESQL";

    private final Kind kind;
    private final Path folder;
    private final String schema = "t_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    private final List<StoreModule> modules;
    private final TestGuard guard = new TestGuard();
    private final TestEvents events = new TestEvents();
    private final StatementCounter statements = new StatementCounter();
    private final StandaloneStore store;

    private TestDatabase(Kind kind, List<StoreModule> modules) {
        this.kind = kind;
        this.modules = modules;
        try {
            folder = Files.createTempDirectory("kontor-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = new StandaloneStore(modules, guard, events, statements::watch);
    }

    /** Which databases there are to test with. */
    public static List<Kind> kinds() {
        return System.getenv(SERVER) == null ? List.of(Kind.DERBY) : List.of(Kind.values());
    }

    /** Opens a database with these bundles' entities and migrations and those of the bundles below them. */
    public static TestDatabase open(Kind kind, String... bundles) {
        return open(kind, bundles, List.of());
    }

    /** The same with modules of the test's own above them. */
    public static TestDatabase open(Kind kind, String[] bundles, List<StoreModule> own) {
        final var all = new ArrayList<>(TestModules.of(bundles));
        all.addAll(own);
        return open(kind, all);
    }

    /** The modules of these bundles and those below them, lowest first; the store's own is always there. */
    public static List<StoreModule> modulesOf(String... bundles) {
        return TestModules.of(bundles);
    }

    private static TestDatabase open(Kind kind, List<StoreModule> modules) {
        final var database = new TestDatabase(kind, modules);
        if (kind == Kind.POSTGRESQL) {
            database.onServer("CREATE SCHEMA " + database.schema);
        }
        database.databases().open(database.profile(), Progress.NONE);
        return database;
    }

    public Kind kind() {
        return kind;
    }

    public Store store() {
        return store.store();
    }

    public FileStore files() {
        return store.files();
    }

    public Databases databases() {
        return store.databases();
    }

    /** Settable rights; all at first. */
    public TestGuard guard() {
        return guard;
    }

    /** What was published. */
    public TestEvents events() {
        return events;
    }

    /** What reached the database. */
    public StatementCounter statements() {
        return statements;
    }

    /** The modules, lowest first. */
    public List<StoreModule> modules() {
        return modules;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** How to open this database. */
    public ConnectionProfile profile() {
        if (kind == Kind.DERBY) {
            return new ConnectionProfile.Embedded(folder);
        }
        final var server = server();
        final var user = server.getUserInfo().split(":", 2);
        final var address = URI.create("postgresql://" + user[0] + "@" + server.getHost() + ":" + server.getPort()
                + server.getPath() + "?currentSchema=" + schema);
        return new ConnectionProfile.Server(folder, address,
                user.length == 2 ? Optional.of(user[1]) : Optional.empty());
    }

    /** Closes and opens it again, as after a new start of the program. */
    public void reopen() {
        databases().close();
        databases().open(profile(), Progress.NONE);
    }

    /** Runs a statement on the server, outside the store; only for {@link Kind#POSTGRESQL}. */
    public void onServer(String sql) {
        final var server = server();
        final var user = server.getUserInfo().split(":", 2);
        final var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {server.getHost()});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(server.getPath().substring(1));
        source.setUser(user[0]);
        source.setPassword(user.length == 2 ? user[1] : null);
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI server() {
        return URI.create(System.getenv(SERVER));
    }

    @Override
    public void close() {
        store.close();
        if (kind == Kind.POSTGRESQL) {
            onServer("DROP SCHEMA " + schema + " CASCADE");
        }
        try (var files = Files.walk(folder)) {
            for (final var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database to test with. */
    public enum Kind {
        DERBY, POSTGRESQL
    }
}

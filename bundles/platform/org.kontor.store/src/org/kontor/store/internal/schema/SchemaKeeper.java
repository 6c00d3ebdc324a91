package org.kontor.store.internal.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.kontor.base.Progress;
import org.kontor.store.StoreModule;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.schema.SchemaTable.State;
import org.kontor.store.internal.text.Texts;

/** Brings a database to what the modules want. */
public final class SchemaKeeper {

    private final Dialect dialect;
    private final DataSource source;
    private final List<Migrations> modules;
    private final SchemaTable table;

    /** The modules come in the order in which they build on each other. */
    public SchemaKeeper(Dialect dialect, DataSource source, List<StoreModule> modules) {
        this.dialect = dialect;
        this.source = source;
        this.modules = modules.stream().map(Migrations::new).toList();
        table = new SchemaTable(dialect);
    }

    /**
     * Migrates when there is anything to migrate.
     *
     * @param backup saves the database as it is and says where; asked before anything is changed in one that holds data
     * @throws StoreUnavailableException when the database is newer, or a migration fails
     */
    public void bringUpToDate(Supplier<Path> backup, Progress progress) throws SQLException {
        try (var connection = source.getConnection()) {
            if (outdated(table.read(connection)).isEmpty()) {
                return;
            }
            dialect.lockMigrations(connection);
            final var known = table.read(connection);
            final var outdated = outdated(known);
            if (outdated.isEmpty()) {
                return;
            }
            refuseNewer(known);
            final var saved = known.isEmpty() ? null : backup.get();
            progress.doing(Texts.of("migration.doing"));
            table.create(connection);
            for (final var module : outdated) {
                migrate(connection, module, saved);
            }
        }
    }

    /** Runs the migrations of an empty database up to these versions by unit; no unit may be missing here. */
    public void migrateTo(Map<String, String> versions) throws SQLException {
        try (var connection = source.getConnection()) {
            table.create(connection);
        }
        for (final var module : modules) {
            final var version = versions.get(module.module().name());
            if (version != null) {
                FlywayRunner.migrate(dialect, source, module, version);
            }
        }
    }

    private List<Migrations> outdated(Map<String, State> known) {
        return modules.stream().filter(m -> {
            final var state = known.get(m.module().name());
            return state == null ? !m.scripts().isEmpty() : !state.fingerprint().equals(m.fingerprint());
        }).toList();
    }

    private void refuseNewer(Map<String, State> known) {
        for (final var module : modules) {
            final var state = known.get(module.module().name());
            if (state != null && Versions.compare(state.highest(), module.highest()) > 0) {
                throw new StoreUnavailableException(
                        Texts.of("database.newer", state.program(), module.module().version()), null);
            }
        }
    }

    private void migrate(Connection connection, Migrations module, Path saved) throws SQLException {
        try {
            FlywayRunner.migrate(dialect, source, module, null);
        } catch (RuntimeException e) {
            throw new StoreUnavailableException(saved == null ? Texts.of("migration.failed", module.module().name())
                    : Texts.of("migration.failedSaved", module.module().name(), saved.toString()), e);
        }
        table.write(connection, module.module().name(),
                new State(module.fingerprint(), module.highest(), module.module().version()));
    }
}

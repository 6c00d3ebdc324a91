package org.kontor.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kontor.base.Progress;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.StoreModule;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.dialect.DerbyDialect;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.dialect.PostgreSqlDialect;
import org.kontor.store.internal.schema.SchemaKeeper;
import org.kontor.store.internal.schema.SchemaTable;
import org.kontor.store.internal.text.Texts;

/** Brings a backup back: first beside what is there, then in its place. */
public final class Restore {

    private final Path file;
    private final ConnectionProfile profile;
    private final List<StoreModule> modules;
    private final String program;

    public Restore(Path file, ConnectionProfile profile, List<StoreModule> modules, String program) {
        this.file = file;
        this.profile = profile;
        this.modules = modules;
        this.program = program;
    }

    /**
     * @throws StoreUnavailableException when the file is no backup for this database and program, or it can't be done;
     *             the database is as it was then
     */
    public void run(Progress progress) {
        final var dialect = Dialect.of(profile);
        Path folder = null;
        try (var backup = new BackupFile(file)) {
            progress.doing(Texts.of("restore.checking"));
            backup.check(dialect.name(), modules, program);
            folder = Files.createTempDirectory(
                    Files.createDirectories(profile.dataFolder().resolve("work")), "restore");
            progress.doing(Texts.of("restore.unpacking"));
            backup.unpack(folder, progress);
            switch (dialect) {
                case DerbyDialect derby -> replace(derby, folder);
                case PostgreSqlDialect server -> replace(server, folder, backup.manifest());
            }
        } catch (IOException | SQLException | IllegalArgumentException e) {
            throw new StoreUnavailableException(Texts.of(Folders.saysFull(e) ? "disk.full" : "restore.failed",
                    (Folders.saysFull(e) ? profile.dataFolder() : file).toString()), e);
        } finally {
            Folders.delete(folder);
        }
    }

    private void replace(DerbyDialect derby, Path folder) throws IOException, SQLException {
        final var trial = Dialect.of(new ConnectionProfile.Embedded(folder));
        try (var connection = trial.start().getConnection()) {
            if (new SchemaTable(trial).read(connection).isEmpty()) {
                throw new IOException("The backup holds no data");
            }
        } finally {
            trial.stop();
        }
        derby.replaceBy(folder);
        Folders.delete(derby.replaced());
    }

    private void replace(PostgreSqlDialect server, Path folder, Manifest manifest) throws IOException, SQLException {
        final var installed = modules.stream().map(StoreModule::name).collect(Collectors.toSet());
        for (final var unit : manifest.units()) {
            if (!installed.contains(unit.name())) {
                throw new StoreUnavailableException(Texts.of("backup.module", file.toString(), unit.name()), null);
            }
        }
        final var schema = "kontor_restore_" + UUID.randomUUID().toString().substring(0, 8);
        server.createSchema(schema);
        try {
            final var beside = server.inSchema(schema);
            new SchemaKeeper(beside, beside.start(), modules).migrateTo(manifest.units().stream()
                    .collect(Collectors.toMap(Manifest.Unit::name, Manifest.Unit::highest)));
            beside.load(folder);
            server.replaceBy(schema);
        } finally {
            server.dropSchema(schema);
        }
    }
}

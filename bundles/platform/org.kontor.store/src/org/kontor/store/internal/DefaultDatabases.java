package org.kontor.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.kontor.base.Progress;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;
import org.kontor.store.StoreModule;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.backup.BackupWriter;
import org.kontor.store.internal.backup.Restore;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.dialect.FolderLock;
import org.kontor.store.internal.module.BundleModules;
import org.kontor.store.internal.schema.SchemaKeeper;
import org.kontor.store.internal.session.CurrentDatabase;
import org.kontor.store.internal.session.OpenDatabase;
import org.kontor.store.internal.text.QuietLibraries;
import org.kontor.store.internal.text.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes the one database. */
@Component
public final class DefaultDatabases implements Databases {

    private static final String WORK = "work";

    private final CurrentDatabase current;
    private final Supplier<List<StoreModule>> modules;
    private final UnaryOperator<DataSource> watch;
    private FolderLock lock;

    @Activate
    public DefaultDatabases(@Reference CurrentDatabase current, BundleContext context) {
        this(current, () -> new BundleModules(context.getBundle()).all(), UnaryOperator.identity());
    }

    /**
     * @param modules asked at each opening
     * @param watch puts something between the store and its connections
     */
    public DefaultDatabases(CurrentDatabase current, Supplier<List<StoreModule>> modules,
            UnaryOperator<DataSource> watch) {
        this.current = current;
        this.modules = modules;
        this.watch = watch;
    }

    @Override
    public synchronized void open(ConnectionProfile profile, Progress progress) {
        if (isOpen()) {
            throw new IllegalStateException("A database is open: " + profile());
        }
        QuietLibraries.hush();
        final var taken = profile instanceof ConnectionProfile.Embedded ? FolderLock.take(profile.dataFolder()) : null;
        final var dialect = Dialect.of(profile);
        boolean done = false;
        try {
            final var source = dialect.start();
            final var units = modules.get();
            new SchemaKeeper(dialect, source, units).bringUpToDate(
                    () -> savedBefore(profile, dialect, source, units, progress), progress);
            final var database = new OpenDatabase(profile, dialect, source, units, watch);
            current.set(database);
            lock = taken;
            done = true;
            Thread.ofPlatform().name("kontor-entities").daemon().start(() -> prepare(database));
        } catch (SQLException e) {
            throw new StoreUnavailableException(Texts.of("database.gone"), e);
        } finally {
            if (!done) {
                dialect.stop();
                if (taken != null) {
                    taken.close();
                }
            }
        }
    }

    private static void prepare(OpenDatabase database) {
        try {
            database.managers().prepare();
        } catch (RuntimeException e) {
            System.getLogger(DefaultDatabases.class.getName()).log(System.Logger.Level.DEBUG,
                    "Entities are not ready: whoever needs them first hears why", e);
        }
    }

    private static Path savedBefore(ConnectionProfile profile, Dialect dialect, DataSource source,
            List<StoreModule> units, Progress progress) {
        final var when = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
        final var file = profile.dataFolder().resolve("backups").resolve("before-update-" + when + ".zip");
        writer(profile, dialect, source, units).write(file, progress);
        return file;
    }

    private static BackupWriter writer(ConnectionProfile profile, Dialect dialect, DataSource source,
            List<StoreModule> units) {
        return new BackupWriter(dialect, source, version(units), profile.dataFolder().resolve(WORK));
    }

    /** The program's version: that of the store's own module, the lowest. */
    private static String version(List<StoreModule> units) {
        return units.getFirst().version();
    }

    @Override
    @Deactivate
    public synchronized void close() {
        final var open = current.get();
        if (open != null) {
            current.close();
            open.dialect().stop();
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    @Override
    public boolean isOpen() {
        return current.get() != null;
    }

    @Override
    public ConnectionProfile profile() {
        final var open = current.get();
        return open == null ? null : open.profile();
    }

    @Override
    public void backup(Path file, Progress progress) {
        final var open = current.get();
        if (open == null) {
            throw new StoreUnavailableException(Texts.of("database.closed"), null);
        }
        writer(open.profile(), open.dialect(), open.unpooled(), modules.get()).write(file.toAbsolutePath(), progress);
    }

    @Override
    public synchronized void restore(Path file, ConnectionProfile profile, Progress progress) {
        if (isOpen()) {
            throw new IllegalStateException("A database is open: " + profile());
        }
        QuietLibraries.hush();
        final var units = modules.get();
        final var taken = profile instanceof ConnectionProfile.Embedded ? FolderLock.take(profile.dataFolder()) : null;
        try {
            new Restore(file, profile, units, version(units)).run(progress);
        } finally {
            if (taken != null) {
                taken.close();
            }
        }
    }
}

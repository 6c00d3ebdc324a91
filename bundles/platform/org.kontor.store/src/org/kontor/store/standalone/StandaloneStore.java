package org.kontor.store.standalone;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.kontor.base.DomainEvents;
import org.kontor.store.AccessGuard;
import org.kontor.store.Databases;
import org.kontor.store.FileStore;
import org.kontor.store.Store;
import org.kontor.store.StoreModule;
import org.kontor.store.internal.DefaultDatabases;
import org.kontor.store.internal.DefaultFileStore;
import org.kontor.store.internal.module.BundleModules;
import org.kontor.store.internal.session.CurrentDatabase;
import org.kontor.store.internal.session.DefaultStore;
import org.osgi.framework.FrameworkUtil;

/** A database of one's own, apart from the program's: for tests, measurements and tools. Closing it closes that. */
public final class StandaloneStore implements AutoCloseable {

    private final Databases databases;
    private final Store store;
    private final FileStore files;

    /**
     * Nothing is open yet.
     *
     * @param modules in the order in which they build on each other; the store's own is the first of them
     * @param watch puts something between the store and its connections; identity when nothing is wanted there
     */
    public StandaloneStore(List<StoreModule> modules, AccessGuard guard, DomainEvents events,
            UnaryOperator<DataSource> watch) {
        final var current = new CurrentDatabase();
        databases = new DefaultDatabases(current, () -> modules, watch);
        store = new DefaultStore(current, guard, events);
        files = new DefaultFileStore(store, current);
    }

    /** The modules among the bundles of the running framework, in the order in which they build on each other. */
    public static List<StoreModule> installedModules() {
        return new BundleModules(FrameworkUtil.getBundle(StandaloneStore.class)).all();
    }

    public Databases databases() {
        return databases;
    }

    public Store store() {
        return store;
    }

    public FileStore files() {
        return files;
    }

    @Override
    public void close() {
        databases.close();
    }
}

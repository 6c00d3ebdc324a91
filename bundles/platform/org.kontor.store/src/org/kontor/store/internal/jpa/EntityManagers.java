package org.kontor.store.internal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.kontor.store.StoreModule;
import org.kontor.store.internal.dialect.Dialect;

/** Makes entity managers over all modules' entities. The first one takes long; {@link #prepare} takes that time. */
public final class EntityManagers implements AutoCloseable {

    private final List<StoreModule> modules;
    private final DataSource source;
    private final Dialect dialect;
    private EntityManagerFactory factory;
    private boolean closed;

    public EntityManagers(List<StoreModule> modules, DataSource source, Dialect dialect) {
        this.modules = modules;
        this.source = source;
        this.dialect = dialect;
    }

    /** Does ahead what the first entity manager would have to do. */
    public synchronized void prepare() {
        if (!closed && modules.stream().anyMatch(m -> m.persistenceXml().isPresent())) {
            factory().createEntityManager().close();
        }
    }

    public EntityManager create() {
        return factory().createEntityManager();
    }

    private synchronized EntityManagerFactory factory() {
        if (closed) {
            throw new IllegalStateException("The database is closed");
        }
        if (factory == null) {
            factory = new PersistenceProvider().createContainerEntityManagerFactory(new ComposedUnit(modules, source),
                    settings());
        }
        return factory;
    }

    private Map<String, Object> settings() {
        final var settings = new HashMap<String, Object>();
        settings.put("eclipselink.weaving", "static");
        settings.put("eclipselink.target-database", dialect.platform());
        settings.put("eclipselink.session.customizer", UnitCustomizer.class.getName());
        settings.put("eclipselink.session-name", "kontor-" + System.identityHashCode(this));
        settings.put("eclipselink.cache.shared.default", "false");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("eclipselink.jdbc.batch-writing.size", "1000");
        settings.put("eclipselink.exclude-eclipselink-orm", "true");
        settings.put("eclipselink.logging.logger", "JavaLogger");
        settings.put("eclipselink.logging.level", "SEVERE");
        settings.put("eclipselink.logging.parameters", "false");
        settings.put("jakarta.persistence.validation.mode", "none");
        return settings;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }
}

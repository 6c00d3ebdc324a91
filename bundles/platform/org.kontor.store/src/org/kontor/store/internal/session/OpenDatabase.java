package org.kontor.store.internal.session;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.StoreModule;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.internal.dialect.Dialect;
import org.kontor.store.internal.dialect.Trouble;
import org.kontor.store.internal.jpa.BoundSource;
import org.kontor.store.internal.jpa.EntityManagers;
import org.kontor.store.internal.text.Texts;

/** An open database: connections, entity managers, ids. */
public final class OpenDatabase {

    private static final long PATIENCE_MILLIS = 5_000;

    private final ConnectionProfile profile;
    private final Dialect dialect;
    private final DataSource unpooled;
    private final HikariDataSource pool;
    private final BoundSource source;
    private final EntityManagers managers;
    private final IdBlocks ids;
    private volatile boolean wantsRestart;

    /** @param watch puts something between the store and its connections; identity when nothing is wanted there */
    public OpenDatabase(ConnectionProfile profile, Dialect dialect, DataSource unpooled, List<StoreModule> modules,
            UnaryOperator<DataSource> watch) {
        this.profile = profile;
        this.dialect = dialect;
        this.unpooled = unpooled;
        pool = new HikariDataSource(config(unpooled, dialect));
        source = new BoundSource(watch.apply(pool));
        managers = new EntityManagers(modules, source, dialect);
        ids = new IdBlocks(dialect);
    }

    private static HikariConfig config(DataSource unpooled, Dialect dialect) {
        final var config = new HikariConfig();
        config.setPoolName("kontor-" + dialect.name());
        config.setDataSource(unpooled);
        config.setAutoCommit(false);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(dialect.poolSize());
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(2_000);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    public ConnectionProfile profile() {
        return profile;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Connections apart from the pool, for work that takes long. */
    public DataSource unpooled() {
        return unpooled;
    }

    public EntityManagers managers() {
        return managers;
    }

    IdBlocks ids() {
        return ids;
    }

    /** A connection for the session that begins on this thread. */
    Connection connect() throws SQLException {
        if (wantsRestart) {
            restart();
        }
        final var connection = pooled();
        source.bind(connection);
        return connection;
    }

    private Connection pooled() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLTransientConnectionException e) {
            consider(e);
            throw new StoreUnavailableException(
                    Texts.of(dialect.trouble(e) == Trouble.FULL ? "disk.fullNow" : "database.gone"), e);
        }
    }

    /** Gives the session's connection back. */
    void disconnect(Connection connection) throws SQLException {
        source.unbind();
        connection.close();
    }

    /**
     * Looks at an error that a session ended with: when one connection is gone the others are not trusted, and after
     * some errors a database does nothing until it is started anew.
     */
    void consider(Throwable error) {
        final var sql = Failures.sql(error);
        if (sql != null) {
            wantsRestart |= dialect.wantsRestart(sql);
            if (dialect.trouble(sql) == Trouble.GONE) {
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
    }

    private synchronized void restart() throws SQLException {
        if (wantsRestart) {
            dialect.restart(unpooled);
            pool.getHikariPoolMXBean().softEvictConnections();
            wantsRestart = false;
        }
    }

    EntityManager entityManager() {
        return managers.create();
    }

    void close() {
        managers.close();
        pool.close();
    }
}

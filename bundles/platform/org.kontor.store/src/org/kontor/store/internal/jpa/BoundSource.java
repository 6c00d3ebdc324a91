package org.kontor.store.internal.jpa;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Gives EclipseLink the connection of the session that runs on the thread, so that entities and plain SQL share one
 * transaction, which only the session ends. Threads without a session get one from the pool.
 */
public final class BoundSource implements DataSource {

    private static final Set<String> LEFT_TO_THE_SESSION = Set.of("commit", "rollback", "close", "setAutoCommit");

    private final DataSource pool;
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    public BoundSource(DataSource pool) {
        this.pool = pool;
    }

    public void bind(Connection connection) {
        bound.set((Connection) Proxy.newProxyInstance(BoundSource.class.getClassLoader(),
                new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (LEFT_TO_THE_SESSION.contains(method.getName())
                            && (arguments == null || !(arguments[0] instanceof java.sql.Savepoint))) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    public void unbind() {
        bound.remove();
    }

    @Override
    public Connection getConnection() throws SQLException {
        final var connection = bound.get();
        return connection == null ? pool.getConnection() : connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}

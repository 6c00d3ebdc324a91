package org.kontor.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Counts the statements that reach a database; a batch counts once. Safe for any thread. */
public final class StatementCounter {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** How many statements ran since {@link #reset}. */
    public int count() {
        return statements.size();
    }

    /** Their texts, in order. */
    public List<String> texts() {
        return List.copyOf(statements);
    }

    /** Counts from 0 again. */
    public void reset() {
        statements.clear();
    }

    /** How many statements the work sends. */
    public int during(Runnable work) {
        reset();
        work.run();
        return count();
    }

    DataSource watch(DataSource source) {
        return proxy(DataSource.class, source, (method, result, arguments) -> result instanceof Connection connection
                ? watched(connection) : result);
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, connection, (method, result, arguments) -> result instanceof Statement statement
                ? watched(statement, method.getReturnType(), arguments) : result);
    }

    private Object watched(Statement statement, Class<?> type, Object[] arguments) {
        final var prepared = arguments != null && arguments[0] instanceof String sql ? sql : "";
        return proxy(type, statement, (method, result, given) -> {
            if (method.getName().startsWith("execute")) {
                statements.add(given != null && given.length > 0 && given[0] instanceof String sql ? sql : prepared);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<?> type, Object target, After after) {
        @SuppressWarnings("unchecked")
        final var proxy = (T) Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> {
                    try {
                        return after.value(method, method.invoke(target, arguments), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return proxy;
    }

    private interface After {
        Object value(Method method, Object result, Object[] arguments);
    }
}

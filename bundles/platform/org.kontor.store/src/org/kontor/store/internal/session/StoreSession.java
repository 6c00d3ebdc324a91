package org.kontor.store.internal.session;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.kontor.base.Caller;
import org.kontor.base.Progress;
import org.kontor.base.Right;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AccessGuard;
import org.kontor.store.AuditEntry;
import org.kontor.store.ListDefinition;
import org.kontor.store.RecordMissingException;
import org.kontor.store.Session;
import org.kontor.store.StaleRecordException;
import org.kontor.store.StoredRecord;
import org.kontor.store.internal.jpa.Changes;
import org.kontor.store.internal.list.Lists;
import org.kontor.store.internal.list.ResultRow;
import org.kontor.store.internal.list.Scope;
import org.kontor.store.internal.list.SqlFailure;
import org.kontor.store.internal.list.Values;
import org.kontor.store.internal.text.Texts;

/** A transaction on one connection, with an entity manager from the moment one is needed. */
final class StoreSession implements Session {

    private static final int SQL_FETCH = 500;

    private final OpenDatabase database;
    private final Connection connection;
    private final AccessGuard guard;
    private final Caller caller;
    private final boolean writes;
    private final Changes changes = new Changes();
    private final ChangeLog log;
    private EntityManager manager;
    private Throwable doom;

    StoreSession(OpenDatabase database, Connection connection, AccessGuard guard, boolean writes) {
        this.database = database;
        this.connection = connection;
        this.guard = guard;
        this.writes = writes;
        caller = guard.caller();
        log = new ChangeLog(caller, guard);
    }

    void checkWrites() {
        if (!writes) {
            throw new IllegalStateException("A session that reads can't write");
        }
    }

    /** Nothing of this session may be kept, because a part of it failed. */
    void doom(Throwable cause) {
        if (doom == null) {
            doom = cause;
        }
    }

    /** Commits, or throws away what was read. */
    void finish() throws SQLException {
        if (doom != null) {
            throw new IllegalStateException("A part of this write failed, so all of it is undone", doom);
        }
        if (!writes) {
            connection.rollback();
            return;
        }
        if (manager != null) {
            manager.getTransaction().commit();
            log.add(changes.take());
        }
        log.write(connection, database.ids());
        connection.commit();
    }

    /** Undoes all; {@code cause} is what is told. */
    void abandon(Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Gives back what the session held. */
    void release() throws SQLException {
        try {
            if (manager != null) {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
                manager.close();
            }
        } finally {
            database.disconnect(connection);
        }
    }

    /** What to tell after the commit. */
    List<Object> events() {
        return writes ? log.events() : List.of();
    }

    private EntityManager manager() {
        if (manager == null) {
            manager = database.entityManager();
            if (writes) {
                manager.getTransaction().begin();
                manager.unwrap(JpaEntityManager.class).getUnitOfWork().setProperty(Changes.PROPERTY, changes);
            }
        }
        return manager;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public <E extends StoredRecord> Optional<E> find(Class<E> type, long id) {
        final var record = manager().find(type, id);
        return record != null && may(record, Right.READ) ? Optional.of(record) : Optional.empty();
    }

    @Override
    public <E extends StoredRecord> E change(Class<E> type, long id, long version) {
        return current(type, id, version, Right.CHANGE, "denied.change");
    }

    @Override
    public <E extends StoredRecord> E forRemoval(Class<E> type, long id, long version) {
        return current(type, id, version, Right.DELETE, "denied.delete");
    }

    private <E extends StoredRecord> E current(Class<E> type, long id, long version, Right right, String denied) {
        checkWrites();
        final var record = find(type, id)
                .orElseThrow(() -> new RecordMissingException(Texts.of("record.missing"), null));
        demand(record, right, denied);
        if (record.getVersion() != version) {
            throw new StaleRecordException(Texts.of("record.stale"), null);
        }
        log.allow(record);
        return record;
    }

    @Override
    public <E extends StoredRecord> E add(E record) {
        checkWrites();
        demand(record, Right.CREATE, "denied.create");
        manager().persist(record);
        log.allow(record);
        return record;
    }

    @Override
    public void remove(StoredRecord record) {
        checkWrites();
        demand(record, Right.DELETE, "denied.delete");
        log.allow(record);
        changes.goes(record, manager());
        manager().remove(record);
    }

    private void demand(StoredRecord record, Right right, String key) {
        if (!may(record, right)) {
            throw new AccessDeniedException(Texts.of(key), null);
        }
    }

    private boolean may(StoredRecord record, Right right) {
        return guard.extent(record.recordKind(), right).covers(record.ownerId());
    }

    @Override
    public void flush() {
        checkWrites();
        if (manager != null) {
            manager.flush();
            log.add(changes.take());
            attempt(() -> {
                log.write(connection, database.ids());
                return null;
            });
        }
    }

    @Override
    public void clear() {
        if (manager != null) {
            manager.clear();
            log.forgetAllowed();
        }
    }

    @Override
    public <E> List<E> query(Class<E> type, String jpql, Map<String, ?> parameters) {
        final var query = manager().createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    @Override
    public <R extends Row> Page<R> page(ListDefinition<R> list, PageRequest request) {
        return attempt(() -> lists(list).page(request, guard.extent(list.recordKind(), Right.READ)));
    }

    @Override
    public long count(ListDefinition<?> list, List<Filter> filters) {
        return attempt(() -> lists(list).count(filters, guard.extent(list.recordKind(), Right.READ)));
    }

    @Override
    public <R extends Row> void export(ListDefinition<R> list, List<Filter> filters, Consumer<R> each,
            Progress progress) {
        final var extent = guard.extent(list.recordKind(), Right.EXPORT);
        if (extent instanceof AccessGuard.None) {
            throw new AccessDeniedException(Texts.of("denied.export"), null);
        }
        attempt(() -> {
            lists(list).export(filters, List.of(guard.extent(list.recordKind(), Right.READ), extent), each, progress);
            return null;
        });
    }

    private <R extends Row> Lists<R> lists(ListDefinition<R> list) {
        return new Lists<>(connection, database.dialect(), list);
    }

    @Override
    public <R> List<R> sql(String sql, List<?> parameters, RowMapper<R> mapper) {
        return attempt(() -> {
            try (var statement = prepared(sql, parameters)) {
                statement.setFetchSize(SQL_FETCH);
                try (var rows = statement.executeQuery()) {
                    final var row = ResultRow.of(rows);
                    final var result = new ArrayList<R>();
                    while (rows.next()) {
                        result.add(mapper.map(row));
                    }
                    return result;
                }
            }
        });
    }

    @Override
    public int sqlUpdate(String sql, List<?> parameters) {
        checkWrites();
        return attempt(() -> {
            try (var statement = prepared(sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    private PreparedStatement prepared(String sql, List<?> parameters) throws SQLException {
        final var statement = connection.prepareStatement(sql);
        try {
            Values.set(statement, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    @Override
    public SqlCondition readable(String recordKind, String ownerColumn) {
        return Scope.condition(guard.extent(recordKind, Right.READ), ownerColumn);
    }

    @Override
    public long nextNumbers(String series, int amount) {
        checkWrites();
        if (amount < 1) {
            throw new IllegalArgumentException("At least one number is taken, not " + amount);
        }
        return attempt(() -> database.dialect().takeNumbers(connection, series, amount) - amount + 1);
    }

    @Override
    public void publish(Object event) {
        checkWrites();
        log.tell(event);
    }

    @Override
    public List<AuditEntry> audit(String recordKind, long id) {
        return sql("SELECT HAPPENED_AT, USER_NAME, FIELD, BEFORE_TEXT, AFTER_TEXT FROM AUDIT_ENTRY"
                + " WHERE RECORD_KIND = ? AND RECORD_ID = ? ORDER BY ID DESC", List.of(recordKind, id),
                row -> new AuditEntry(row.instant("HAPPENED_AT"), row.text("USER_NAME"), row.text("FIELD"),
                        row.text("BEFORE_TEXT"), row.text("AFTER_TEXT")));
    }

    private <T> T attempt(SqlWork<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface SqlWork<T> {
        T done() throws SQLException;
    }
}

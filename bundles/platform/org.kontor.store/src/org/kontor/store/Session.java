package org.kontor.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.base.Caller;
import org.kontor.base.Progress;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;

/** The data inside one transaction, on one thread. Every way to a record passes the {@link AccessGuard}. */
public interface Session {

    /** On whose behalf. */
    Caller caller();

    /** The record; empty when there is none or the caller may not read it. */
    <E extends StoredRecord> Optional<E> find(Class<E> type, long id);

    /**
     * The record, to be changed: asks for the right to change it and that nobody changed it since {@code version}.
     *
     * @throws RecordMissingException when there is none or the caller may not read it
     * @throws StaleRecordException when it has another version
     * @throws AccessDeniedException when the caller may read but not change it
     */
    <E extends StoredRecord> E change(Class<E> type, long id, long version);

    /** Adds a record; asks for the right to create it. It has its id afterwards. */
    <E extends StoredRecord> E add(E record);

    /** Removes a record; asks for the right to delete it. */
    void remove(StoredRecord record);

    /**
     * The record, to be removed: asks for the right to delete it and that nobody changed it since {@code version}.
     *
     * @throws RecordMissingException when there is none or the caller may not read it
     * @throws StaleRecordException when it has another version
     * @throws AccessDeniedException when the caller may read but not delete it
     */
    <E extends StoredRecord> E forRemoval(Class<E> type, long id, long version);

    /** Writes what is pending, so that SQL in this session sees it. */
    void flush();

    /** Forgets loaded entities after a flush: for long imports, which hold no more than a batch. */
    void clear();

    /**
     * Entities by a JPQL query with named parameters. For look-ups that are no records of a person's list
     * (dictionaries, parts) and for the services' own checks: no rights are asked.
     */
    <E> List<E> query(Class<E> type, String jpql, Map<String, ?> parameters);

    /** The page of a list that the caller may read, in one statement. */
    <R extends Row> Page<R> page(ListDefinition<R> list, PageRequest request);

    /** How many rows of a list the caller may read. */
    long count(ListDefinition<?> list, List<Filter> filters);

    /** All rows that the caller may export, page by page. */
    <R extends Row> void export(ListDefinition<R> list, List<Filter> filters, Consumer<R> each, Progress progress);

    /** Rows of a native query with positional parameters ({@code ?}): for figures and look-ups. No rights are asked. */
    <R> List<R> sql(String sql, List<?> parameters, RowMapper<R> mapper);

    /** Runs a native statement with positional parameters; returns how many rows it touched. */
    int sqlUpdate(String sql, List<?> parameters);

    /** A condition on an owner column that lets through what the caller may read, for figures made by {@link #sql}. */
    SqlCondition readable(String recordKind, String ownerColumn);

    /**
     * The next {@code amount} numbers of a series, without gaps: they are taken only if this transaction commits, and
     * whoever else wants one of the same series waits until then.
     *
     * @param series as in {@code deal:2026}
     * @return the first of them, from 1
     */
    long nextNumbers(String series, int amount);

    /** Something to be told to listeners after the commit. */
    void publish(Object event);

    /** The history of a record's fields, newest first. */
    List<AuditEntry> audit(String recordKind, long id);

    /** Reads one row. */
    @FunctionalInterface
    interface RowMapper<R> {
        R map(RowReader row);
    }

    /**
     * SQL text with its parameters.
     *
     * @param sql a condition in brackets, {@code (1=1)} when nothing is hidden
     */
    record SqlCondition(String sql, List<Object> parameters) {
    }
}

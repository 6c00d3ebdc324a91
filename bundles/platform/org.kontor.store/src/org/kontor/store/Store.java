package org.kontor.store;

/**
 * Transactions on the open database. Safe for any thread but the UI's. All calls throw
 * {@link StoreUnavailableException} when no database is open or it has gone away; nothing is half done then.
 */
public interface Store {

    /** Reads in one transaction; what the work changes is thrown away. */
    <T> T read(Work<T> work);

    /**
     * Writes in one transaction: all or nothing. After the commit the changed records are published as
     * {@link org.kontor.base.RecordsChanged}, then whatever the work published. A write inside a write joins it.
     *
     * @throws StaleRecordException when somebody else changed a record meanwhile
     * @throws AccessDeniedException when the caller lacks a right
     * @throws ConflictException when a unique value or a reference stands in the way
     */
    <T> T write(Work<T> work);

    /** Called again from the start when the database asks for it (a deadlock): no effects outside the session. */
    @FunctionalInterface
    interface Work<T> {
        T in(Session session);
    }
}

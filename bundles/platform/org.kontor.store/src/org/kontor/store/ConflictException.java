package org.kontor.store;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/**
 * The database refused a change because of other records, which a service's own check before it could not see yet:
 * somebody else was faster. Nothing of the transaction was kept.
 */
public final class ConflictException extends KontorException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** {@code cause} may be null. */
    public ConflictException(Reason reason, Message text, Throwable cause) {
        super(text, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What was in the way. */
    public enum Reason {
        /** A value that may occur once is there already (SQLState 23505). */
        DUPLICATE,
        /** A record that others refer to was to go, or one that is gone was referred to (SQLState 23503). */
        REFERENCE
    }
}

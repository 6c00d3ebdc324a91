package org.kontor.store;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** Somebody else changed the record meanwhile. */
public final class StaleRecordException extends KontorException {

    private static final long serialVersionUID = 1L;

    /** {@code cause} may be null. */
    public StaleRecordException(Message text, Throwable cause) {
        super(text, cause);
    }

    @Override
    public Kind kind() {
        return Kind.STALE;
    }
}

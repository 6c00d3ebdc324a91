package org.kontor.store;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** The database can't be used: none is open, it has gone away, or it can't be opened. */
public final class StoreUnavailableException extends KontorException {

    private static final long serialVersionUID = 1L;

    /** {@code cause} may be null. */
    public StoreUnavailableException(Message text, Throwable cause) {
        super(text, cause);
    }

    @Override
    public Kind kind() {
        return Kind.UNAVAILABLE;
    }
}

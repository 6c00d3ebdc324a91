package org.kontor.store;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** The caller lacks a right. */
public final class AccessDeniedException extends KontorException {

    private static final long serialVersionUID = 1L;

    /** {@code cause} may be null. */
    public AccessDeniedException(Message text, Throwable cause) {
        super(text, cause);
    }

    @Override
    public Kind kind() {
        return Kind.DENIED;
    }
}

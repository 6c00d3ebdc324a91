package org.kontor.store;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** There is no such record, or the caller may not know of it. */
public final class RecordMissingException extends KontorException {

    private static final long serialVersionUID = 1L;

    /** {@code cause} may be null. */
    public RecordMissingException(Message text, Throwable cause) {
        super(text, cause);
    }

    @Override
    public Kind kind() {
        return Kind.MISSING;
    }
}

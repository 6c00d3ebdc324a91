package org.kontor.exchange;

import org.kontor.base.KontorException;
import org.kontor.base.Message;

/** A file can't be read at all: missing, empty, of another type, cut off. Says so in words for the person. */
public class UnreadableFileException extends KontorException {

    private static final long serialVersionUID = 1L;

    /** {@code cause} may be null. */
    public UnreadableFileException(Message text, Throwable cause) {
        super(text, cause);
    }
}

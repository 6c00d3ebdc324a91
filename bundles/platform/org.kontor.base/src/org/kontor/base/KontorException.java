package org.kontor.base;

/**
 * Something that the person can understand and often mend, but that is not about an input field: the database is gone,
 * another program has the data folder, a right is missing. Carries words for the person; {@link #getMessage()} is
 * English, for the log.
 */
public class KontorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /** {@code cause} may be null. */
    public KontorException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
    }

    /** What happened and what to do. */
    public Message text() {
        return text;
    }
}

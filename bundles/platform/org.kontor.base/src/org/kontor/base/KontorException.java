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

    /** What kind of trouble, so that a screen knows what to offer. */
    public Kind kind() {
        return Kind.OTHER;
    }

    /** Kinds of trouble that a screen treats each in its own way. */
    public enum Kind {
        /** A right is missing. */
        DENIED,
        /** The record is not there, or the caller may not know of it. */
        MISSING,
        /** Somebody else changed the record meanwhile. */
        STALE,
        /** The database can't be used now; the same call may succeed later. */
        UNAVAILABLE,
        /** None of these. */
        OTHER
    }

    /** What happened and what to do. */
    public Message text() {
        return text;
    }
}

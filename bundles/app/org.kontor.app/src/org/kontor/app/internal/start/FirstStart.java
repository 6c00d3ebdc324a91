package org.kontor.app.internal.start;

/** What the first user chose to begin with. */
public enum FirstStart {
    /** The demonstration company. */
    DEMONSTRATION,
    /** Files of another program. */
    IMPORT,
    /** Nothing. */
    EMPTY
}

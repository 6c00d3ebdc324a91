package org.kontor.store.internal.dialect;

/** What a database's error means to the store. */
public enum Trouble {
    /** The database ended this transaction in favour of another one: the same again may work. */
    RETRY,
    /** Another transaction holds what this one needs, for too long. */
    BUSY,
    /** A value that may occur once is there already. */
    DUPLICATE,
    /** Others refer to a record that goes, or something refers to a record that is not there. */
    REFERENCE,
    /** The database does not answer. */
    GONE,
    /** No room to write. */
    FULL,
    /** A value that the column can't hold. */
    VALUE,
    /** Everything else: a defect. */
    OTHER
}

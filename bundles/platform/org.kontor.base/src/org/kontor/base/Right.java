package org.kontor.base;

/** What one may be allowed to do with a kind of record. */
public enum Right {
    READ, CREATE, CHANGE, DELETE, EXPORT
}

package org.kontor.base.list;

/** A line of a list: an immutable projection of a record. */
public interface Row {

    /** The record's id. */
    long id();
}

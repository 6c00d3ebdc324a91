package org.kontor.store;

/**
 * An entity that is a record of its own: it has rights, a version and an audit trail. Parts of a record (addresses,
 * lines) belong to it and have none. Implemented by entities in {@code internal} packages with
 * {@code @Id}, {@code @Version} and the sequence generator {@code KONTOR_SEQ} (allocation size 500).
 */
public interface StoredRecord {

    /** 0 until added. */
    long getId();

    /** Grows with every change. */
    long getVersion();

    /** The kind of record that rights and events name, as in {@code partner}. */
    String recordKind();

    /** The user whose record it is in the sense of rights; null when it is nobody's. */
    Long ownerId();
}

package org.kontor.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Contents of attachments: kept once per hash, in and out as streams, never whole in memory. In the backup. */
public interface FileStore {

    /** Reads the stream to its end and keeps it; the same content again costs nothing. Does not close the stream. */
    StoredFile put(InputStream content) throws IOException;

    /** Writes the content; {@link java.io.FileNotFoundException} when there is none of this hash. */
    void get(String hash, OutputStream target) throws IOException;

    /**
     * A content.
     *
     * @param hash SHA-256, hexadecimal
     * @param size in bytes
     */
    record StoredFile(String hash, long size) {
    }
}

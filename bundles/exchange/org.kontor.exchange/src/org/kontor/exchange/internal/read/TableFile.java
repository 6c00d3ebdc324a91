package org.kontor.exchange.internal.read;

import org.kontor.exchange.FileFormat;

/** A file of rows; the first one is the heading. Rows without any text are left out. */
public interface TableFile {

    /** How it is written. */
    FileFormat format();

    /**
     * Hands over one row after another until the end or until nobody wants more.
     *
     * @throws org.kontor.exchange.UnreadableFileException when the file can't be read on
     */
    void read(RowHandler handler);
}

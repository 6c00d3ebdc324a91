package org.kontor.exchange.internal;

/** How much of a file is held in memory at once; what goes beyond is said, not tried. */
public final class Limits {

    /** Columns of a table. */
    public static final int COLUMNS = 1_000;
    /** Characters of a cell. */
    public static final int CELL = 1_000_000;
    /** Characters of the heading. */
    public static final int HEADING = 1_000_000;
    /** Characters of a row: an unclosed quotation mark would else swallow the file. */
    public static final int ROW = 16_000_000;
    /** Characters of the rows that wait to be written together. */
    public static final int BATCH = 4_000_000;
    /** Bytes of a text file from which on only its first rows are looked at before it is read. */
    public static final long LARGE_FILE = 64_000_000;
    /** How many rows that are. */
    public static final int LOOK_ROWS = 200_000;
    /** Rows of the preview. */
    public static final int PREVIEW_ROWS = 50;
    /** Characters of a cell in the preview. */
    public static final int PREVIEW_CELL = 200;

    private Limits() {
    }
}

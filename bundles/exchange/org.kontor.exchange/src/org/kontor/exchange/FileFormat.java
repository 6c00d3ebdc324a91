package org.kontor.exchange;

import java.nio.charset.Charset;
import java.util.List;

/** How a file is written. */
public sealed interface FileFormat {

    /**
     * Rows of text.
     *
     * @param sure false when the encoding was guessed from few letters
     * @param separator what parts the cells
     * @param quote what encloses cells that hold the separator
     * @param skippedLines lines before the heading that are not part of the table
     */
    record Text(Charset encoding, boolean sure, char separator, char quote, int skippedLines) implements FileFormat {
    }

    /**
     * An Excel workbook (.xlsx).
     *
     * @param sheet the sheet that is read
     * @param sheets the names of all
     */
    record Workbook(String sheet, List<String> sheets) implements FileFormat {

        /** Copies the names. */
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }
}

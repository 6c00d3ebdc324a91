package org.kontor.exchange;

import java.nio.file.Path;
import java.util.List;
import org.kontor.base.Message;

/**
 * What looking at a file has shown.
 *
 * @param columns in the file's order
 * @param firstRows the texts of the first rows under the heading, as many cells as columns
 * @param rows how many rows there are under the heading
 * @param exact whether {@code rows} was counted; else it is reckoned from the part that was looked at
 * @param notes what one should know before importing
 */
public record FileLook(Path file, FileFormat format, List<FileColumn> columns, List<List<String>> firstRows, long rows,
        boolean exact, List<Message> notes) {

    /** Copies the lists. */
    public FileLook {
        columns = List.copyOf(columns);
        firstRows = firstRows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** The headings in order. */
    public List<String> headings() {
        return columns.stream().map(FileColumn::heading).toList();
    }
}

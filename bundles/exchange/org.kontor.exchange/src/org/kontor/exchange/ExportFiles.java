package org.kontor.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Progress;
import org.kontor.base.list.RecordList;

/** Writes lists of records to files, a page at a time. Asks the database: not for the UI thread. */
public interface ExportFiles {

    /** What can be exported. */
    List<RecordList<?>> lists();

    /** The list of a kind. */
    Optional<RecordList<?>> list(String kind);

    /**
     * Writes a file, first beside it and then moved to its place, so that there is never half of it.
     *
     * @return how many records it holds; empty when it was cancelled and nothing was written
     * @throws org.kontor.base.KontorException with words for the person when the file can't be written
     */
    Optional<Long> export(ExportRequest request, Path file, Progress progress);

    /**
     * Writes to a stream, which stays open; when cancelled, what has been written stays written.
     *
     * @return how many records were written
     */
    long export(ExportRequest request, OutputStream out, Progress progress) throws IOException;
}

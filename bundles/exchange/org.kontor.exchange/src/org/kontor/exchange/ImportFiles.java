package org.kontor.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.Importer;

/** Takes records in from text files (comma, semicolon, tab) and workbooks. Reads files: not for the UI thread. */
public interface ImportFiles {

    /** What can be imported, in the order of their words. */
    List<Importer> importers();

    /** The importer of a kind. */
    Optional<Importer> importer(String kind);

    /**
     * Looks at a file and finds out how it is written.
     *
     * @throws UnreadableFileException when nothing can be made of it
     * @throws java.util.concurrent.CancellationException when the progress says that it is cancelled
     */
    FileLook look(Path file, FileHints hints, Progress progress);

    /** What the columns could mean, by their headings. */
    Mapping propose(FileLook look, Importer importer);

    /** A saved mapping laid on this file's columns; headings that the file lacks are left out. */
    Mapping fit(FileLook look, Mapping saved);

    /** Why this plan can't be run as it is: a required field without a column, dates that may mean two days. */
    List<Message> check(ImportPlan plan);

    /**
     * Takes the rows in, or only looks when the options say so. Never throws for what a row holds; what ends it early
     * is in the result together with what was done until then.
     *
     * @param wrongRows where to write the rows that are wrong, each with the reason; null for nowhere
     */
    ImportResult run(ImportPlan plan, ImportOptions options, Path wrongRows, Progress progress);

    /** Reads a saved mapping; {@link UnreadableFileException} when the file holds none. */
    Mapping readMapping(Path file);

    /** Saves a mapping. */
    void writeMapping(Mapping mapping, Path file);

    /** The mapping as a text to be kept somewhere else than in a file. */
    String toText(Mapping mapping);

    /** The mapping that {@link #toText} made a text of; empty when the text is none. */
    Optional<Mapping> fromText(String text);
}

package org.kontor.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.exchange.internal.importing.DefaultImportFiles;

/** Writes a file, looks at it and imports it, as every door into the program does. */
final class Imports {

    final Things things = new Things();
    final ImportFiles files = new DefaultImportFiles(List.of(things));
    private final Path folder;

    Imports(Path folder) {
        this.folder = folder;
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String text) {
        return file("in.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String text, String charset) {
        return file("in.csv", text.getBytes(Charset.forName(charset)));
    }

    FileLook look(Path file) {
        return files.look(file, FileHints.NONE, Progress.NONE);
    }

    ImportPlan plan(Path file) {
        return plan(file, FileHints.NONE);
    }

    ImportPlan plan(Path file, FileHints hints) {
        var look = files.look(file, hints, Progress.NONE);
        return new ImportPlan(look, things, files.propose(look, things));
    }

    ImportResult run(Path file) {
        return run(plan(file), null, Progress.NONE);
    }

    ImportResult run(ImportPlan plan, Path wrong, Progress progress) {
        return files.run(plan, new ImportOptions(false, false, "PLN"), wrong, progress);
    }

    /** What was said of the wrong rows, the line first. */
    static List<String> reasons(ImportResult result) {
        return result.reasons().stream().map(reason -> reason.lines().getFirst() + ": " + reason.message()).toList();
    }

    /** The values that the importer got of a field; null where it got none. */
    List<Object> values(String field) {
        return things.rows.stream().map(row -> row.values().get(field)).toList();
    }
}

package org.kontor.store.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What is done with folders here. */
final class Folders {

    private Folders() {
    }

    /** All files below, in order. */
    static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes with all below, as far as it can; null and what is not there are fine. */
    static void delete(Path path) {
        if (path == null || !Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (final var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(Folders.class.getName()).log(System.Logger.Level.WARNING, "Left behind: " + path, e);
        }
    }

    static boolean saysFull(Throwable error) {
        for (var e = error; e != null; e = e.getCause()) {
            if (e instanceof IOException && e.getMessage() != null && (e.getMessage().contains("No space left")
                    || e.getMessage().contains("not enough space"))) {
                return true;
            }
        }
        return false;
    }
}

package org.kontor.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.exchange.internal.ExchangeTexts;

/** A file that is written beside its place and moved there when it is whole. */
public final class FileInPlace implements AutoCloseable {

    private final Path place;
    private final Path aside;
    private final OutputStream out;
    private boolean done;

    private FileInPlace(Path place, Path aside, OutputStream out) {
        this.place = place;
        this.aside = aside;
        this.out = out;
    }

    /** {@link KontorException} with words for the person when nothing can be written there. */
    public static FileInPlace open(Path file) {
        var place = file.toAbsolutePath();
        try {
            if (Files.isDirectory(place)) {
                throw new KontorException(ExchangeTexts.message("cannotWrite", file.toString(),
                        ExchangeTexts.message("isFolder")), null);
            }
            // no temporary file of the system: that would be for its owner's eyes only even in its place
            var aside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            return new FileInPlace(place, aside, Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Where to write to. */
    public OutputStream out() {
        return out;
    }

    /** The file is whole: it goes to its place. */
    public void done() throws IOException {
        out.close();
        try {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
    }

    /** Throws away what is not whole. */
    @Override
    public void close() {
        if (!done) {
            try (out) {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                // what could not be written can't always be removed either
            }
        }
    }

    /** Why a file can't be written, in words for the person. */
    public static KontorException cannotWrite(Path file, IOException e) {
        Object why = switch (e) {
            case NoSuchFileException gone -> ExchangeTexts.message("noSuchFolder");
            case AccessDeniedException denied -> ExchangeTexts.message("accessDenied");
            case FileSystemException system when system.getReason() != null -> reason(system.getReason());
            default -> reason(String.valueOf(e.getMessage()));
        };
        return new KontorException(ExchangeTexts.message("cannotWrite", file.toString(), why), e);
    }

    private static Object reason(String text) {
        Message full = ExchangeTexts.message("diskFull");
        return text.contains("No space left") || text.contains("not enough space") ? full : text;
    }
}

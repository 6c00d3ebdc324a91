package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.internal.ExchangeTexts;

/** Opens a file by what it holds, whatever its name says. */
public final class TableFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFiles() {
    }

    /**
     * Finds out how a file is written; reads a text file once for it.
     *
     * @throws org.kontor.exchange.UnreadableFileException when nothing can be made of it
     */
    public static TableFile open(Path file, FileHints hints) {
        var start = start(file);
        if (start.length == 0) {
            throw TextFiles.unreadable(file, ExchangeTexts.message("emptyFile"), null);
        }
        if (Arrays.equals(start, OLD_OFFICE)) {
            throw TextFiles.unreadable(file, ExchangeTexts.message("oldWorkbook"), null);
        }
        if (Arrays.equals(start, ZIP)) {
            return WorkbookFile.open(file, hints.sheet());
        }
        var guess = hints.encoding() == null ? Encodings.guess(file) : new Encodings.Guess(hints.encoding(), true);
        return new DelimitedFile(file, Dialects.guess(file, guess.encoding(), guess.sure(), hints));
    }

    /** Opens a file again of which it is known how it is written. */
    public static TableFile reopen(Path file, FileFormat format) {
        return switch (format) {
            case FileFormat.Text text -> new DelimitedFile(file, text);
            case FileFormat.Workbook workbook -> WorkbookFile.open(file, workbook.sheet());
        };
    }

    private static byte[] start(Path file) {
        if (!Files.exists(file)) {
            throw TextFiles.unreadable(file, new java.nio.file.NoSuchFileException(file.toString()));
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }
}

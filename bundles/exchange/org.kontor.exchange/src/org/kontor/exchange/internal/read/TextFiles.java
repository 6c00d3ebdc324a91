package org.kontor.exchange.internal.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kontor.base.Message;
import org.kontor.exchange.UnreadableFileException;
import org.kontor.exchange.internal.ExchangeTexts;

/** Opens files as text and says in words why one can't be opened. */
final class TextFiles {

    private static final int BUFFER = 1 << 16;

    private TextFiles() {
    }

    /** Behind the byte order mark, if any; bytes that do not fit come as U+FFFD. */
    static Reader reader(Path file, Charset encoding) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static UnreadableFileException unreadable(Path file, Message why, Throwable cause) {
        return new UnreadableFileException(ExchangeTexts.message("unreadable", file.getFileName().toString(), why),
                cause);
    }

    static UnreadableFileException unreadable(Path file, Throwable cause) {
        return unreadable(file, why(file, cause), cause);
    }

    private static Message why(Path file, Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return ExchangeTexts.message("noSuchFile");
        }
        if (Files.isDirectory(file)) {
            return ExchangeTexts.message("isFolder");
        }
        if (cause instanceof AccessDeniedException) {
            return ExchangeTexts.message("accessDenied");
        }
        return ExchangeTexts.message("readingFailed", String.valueOf(cause.getMessage()));
    }
}

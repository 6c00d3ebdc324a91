package org.kontor.exchange;

import java.util.Locale;
import java.util.Optional;

/** How records are written to a file. */
public enum ExportFormat {
    CSV, XLSX, XML, JSON, TXT;

    /** The word for it on the command line and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that word, without regard to case. */
    public static Optional<ExportFormat> of(String word) {
        for (ExportFormat format : values()) {
            if (format.word().equalsIgnoreCase(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}

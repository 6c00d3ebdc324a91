package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.FileHints;

/** Finds out what parts the cells of a text file and what encloses them. */
final class Dialects {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final int SAMPLE = 1 << 16;
    private static final int ROWS = 200;

    private Dialects() {
    }

    static FileFormat.Text guess(Path file, Charset encoding, boolean sure, FileHints hints) {
        try {
            var sample = sample(file, encoding);
            int skipped = 0;
            var separator = hints.separator();
            if (sample.length() > 4 && sample.regionMatches(true, 0, "sep=", 0, 4)) {
                skipped = 1;
                separator = separator == null ? Character.valueOf(sample.charAt(4)) : separator;
                sample = sample.substring(sample.indexOf('\n') + 1);
            }
            char quote = hints.quote() == null ? quote(sample) : hints.quote();
            char found = separator == null ? separator(sample, quote) : separator;
            return new FileFormat.Text(encoding, sure, found, quote, skipped);
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }

    /** The first rows; a row that the end of the sample cuts is left out. */
    private static String sample(Path file, Charset encoding) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        try (var reader = TextFiles.reader(file, encoding)) {
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
        }
        var text = new String(sample, 0, length);
        int lastLine = text.lastIndexOf('\n');
        return length == SAMPLE && lastLine > 0 ? text.substring(0, lastLine + 1) : text;
    }

    private static char quote(String sample) {
        int single = 0;
        for (char separator : SEPARATORS) {
            for (int at = sample.indexOf("'" + separator + "'"); at >= 0; at = sample.indexOf("'" + separator + "'",
                    at + 1)) {
                single++;
            }
        }
        return single > 0 && sample.indexOf('"') < 0 ? '\'' : '"';
    }

    private static char separator(String sample, char quote) {
        char best = ',';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(sample, separator, quote);
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
        return best;
    }

    /** How regular the rows are: the share of those as wide as the heading counts most, then the width. */
    private static double score(String sample, char separator, char quote) {
        int width = -1;
        int rows = 0;
        int even = 0;
        try (var parser = DelimitedFile.parser(new StringReader(sample), separator, quote)) {
            for (CSVRecord record : parser) {
                if (record.size() == 1 && record.get(0).isBlank()) {
                    continue;
                }
                if (width < 0) {
                    width = record.size();
                } else {
                    rows++;
                    even += record.size() == width ? 1 : 0;
                }
                if (rows >= ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // the end of the sample cuts a quoted cell: the rows before it tell enough
        }
        double share = rows == 0 ? 1 : (double) even / rows;
        return width < 2 ? 0 : 10 * share + Math.min(width, 100) / 100.0 + 0.1;
    }
}

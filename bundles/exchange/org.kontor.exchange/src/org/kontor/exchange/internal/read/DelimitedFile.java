package org.kontor.exchange.internal.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.kontor.base.Message;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.Limits;

/**
 * Rows of text with a separator. Bytes that do not fit the encoding make their row wrong, not the file; a quotation
 * mark that is never closed makes its line wrong, and reading goes on with the next one.
 */
final class DelimitedFile implements TableFile {

    /** Each unclosed quotation mark costs a reading of the file from the start. */
    private static final int MENDS = 20;

    private final Path file;
    private final FileFormat.Text format;

    DelimitedFile(Path file, FileFormat.Text format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public void read(RowHandler handler) {
        Break at = readFrom(format.skippedLines(), true, null, handler);
        for (int mends = 0; at != null; mends++) {
            at = mends < MENDS ? readFrom(at.line(), false, at, handler)
                    : stop(at.because(ExchangeTexts.message("tooManyQuotes", at.line())), handler);
        }
    }

    private static Break stop(Break at, RowHandler handler) {
        handler.row(new RawRow(at.line(), List.of(), at.why()));
        return null;
    }

    /** Answers where a row has no end; null when all was read or nobody wants more. */
    private Break readFrom(long line, boolean heading, Break before, RowHandler handler) {
        try (var limited = new LimitedReader(TextFiles.reader(file, format.encoding()), Long.MAX_VALUE)) {
            var skipped = skipLines(limited, line);
            if (before != null && !handler.row(new RawRow(line, split(skipped), before.why()))) {
                return null;
            }
            try (var parser = parser(limited, format.separator(), format.quote())) {
                return readRows(parser, limited, line, heading, handler);
            }
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }

    static CSVParser parser(Reader reader, char separator, char quote) throws IOException {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuote(quote).setIgnoreEmptyLines(false)
                .setTrailingData(true).get().parse(reader);
    }

    /** One character at a time: nothing behind these lines may be swallowed by a buffer. Answers the last one. */
    private static String skipLines(Reader reader, long lines) throws IOException {
        var last = new StringBuilder();
        for (long skipped = 0; skipped < lines; skipped++) {
            last.setLength(0);
            for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
                if (last.length() < Limits.CELL) {
                    last.append((char) c);
                }
            }
        }
        return last.toString();
    }

    private List<Object> split(String line) {
        return List.of((Object[]) line.replace("\r", "").split(Pattern.quote(String.valueOf(format.separator())), -1));
    }

    private Break readRows(CSVParser parser, LimitedReader reader, long before, boolean heading, RowHandler handler) {
        var records = parser.iterator();
        boolean first = heading;
        while (true) {
            long line = before + parser.getCurrentLineNumber() + 1;
            reader.startRow(first ? Limits.HEADING : Limits.ROW);
            List<Object> cells = new ArrayList<>();
            try {
                if (!records.hasNext()) {
                    return null;
                }
                records.next().forEach(cells::add);
            } catch (UncheckedIOException | IllegalStateException e) {
                return broken(line, first, e);
            }
            if (!RowCheck.blank(cells)) {
                first = false;
                if (!handler.row(new RawRow(line, cells, RowCheck.problem(cells, format.encoding().displayName())))) {
                    return null;
                }
            }
        }
    }

    private Break broken(long line, boolean heading, RuntimeException e) {
        boolean tooLong = LimitedReader.causedBy(e);
        if (!tooLong && !(e.getCause() instanceof CSVException)) {
            throw TextFiles.unreadable(file, e.getCause() == null ? e : e.getCause());
        }
        if (heading) {
            throw TextFiles.unreadable(file, tooLong ? ExchangeTexts.message("headingTooLong", Limits.HEADING)
                    : ExchangeTexts.message("quoteNotClosed", line), e);
        }
        return new Break(line, tooLong ? ExchangeTexts.message("rowTooLong", Limits.ROW)
                : ExchangeTexts.message("quoteNotClosed", line));
    }

    private record Break(long line, Message why) {

        Break because(Message other) {
            return new Break(line, other);
        }
    }
}

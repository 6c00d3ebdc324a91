package org.kontor.exchange.internal.detect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.Progress;
import org.kontor.exchange.FileColumn;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.FileLook;
import org.kontor.exchange.UnreadableFileException;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.Limits;
import org.kontor.exchange.internal.read.RawRow;
import org.kontor.exchange.internal.read.TableFile;
import org.kontor.exchange.internal.read.TableFiles;

/** Looks through a file once and says how it and each of its columns is written. */
public final class FileLooker {

    private static final int STEP = 1000;

    private final Path file;
    private final FileHints hints;
    private final Progress progress;
    private final List<ColumnCensus> census = new ArrayList<>();
    private final List<List<String>> firstRows = new ArrayList<>();
    private List<String> headings;
    private long rows;
    private long unreadable;
    private long characters;
    private boolean stopped;

    private FileLooker(Path file, FileHints hints, Progress progress) {
        this.file = file;
        this.hints = hints;
        this.progress = progress;
    }

    /** {@link CancellationException} when the person wants no more. */
    public static FileLook look(Path file, FileHints hints, Progress progress) {
        return new FileLooker(file, hints, progress).look();
    }

    private FileLook look() {
        if (hints.dateFormat() != null) {
            checkDateFormat(hints.dateFormat());
        }
        var table = TableFiles.open(file, hints);
        boolean large = table.format() instanceof FileFormat.Text && size() > Limits.LARGE_FILE;
        table.read(row -> {
            if (headings == null) {
                heading(row);
                return true;
            }
            row(row);
            stopped = large && rows >= Limits.LOOK_ROWS;
            return !stopped;
        });
        if (headings == null) {
            throw unreadable(ExchangeTexts.message("emptyFile"));
        }
        return new FileLook(file, table.format(), columns(), firstRows, stopped ? estimate(table) : rows, !stopped,
                notes(table));
    }

    /** Whether this is a pattern that dates can be read by; {@link KontorException} says it is not. */
    public static void checkDateFormat(String pattern) {
        try {
            DateText.formatter(pattern);
        } catch (IllegalArgumentException e) {
            throw new KontorException(ExchangeTexts.message("badDateFormat", pattern), e);
        }
    }

    private void heading(RawRow row) {
        if (row.cells().size() > Limits.COLUMNS) {
            throw unreadable(ExchangeTexts.message("tooManyColumns", row.cells().size(), Limits.COLUMNS));
        }
        if (row.problem() != null) {
            throw unreadable(row.problem());
        }
        headings = new ArrayList<>(row.cells().stream().map(CellTexts::text).map(CellTexts::unguard).toList());
        while (headings.getLast().isEmpty()) {
            headings.removeLast();
        }
        headings.forEach(heading -> census.add(new ColumnCensus()));
    }

    private void row(RawRow row) {
        if (++rows % STEP == 0 && progress.cancelled()) {
            throw new CancellationException();
        }
        characters += row.weight();
        if (row.problem() != null) {
            unreadable++;
            return;
        }
        for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
            census.get(i).add(row.cells().get(i));
        }
        if (firstRows.size() < Limits.PREVIEW_ROWS) {
            firstRows.add(preview(row.cells()));
        }
    }

    private List<String> preview(List<Object> cells) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            var text = i < cells.size() ? CellTexts.unguard(CellTexts.text(cells.get(i))) : "";
            texts.add(text.length() > Limits.PREVIEW_CELL ? text.substring(0, Limits.PREVIEW_CELL) + "…" : text);
        }
        return texts;
    }

    private List<FileColumn> columns() {
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            var dates = hints.dateFormat() == null ? census.get(i).dates(census)
                    : new FileColumn.Dates(hints.dateFormat(), List.of(hints.dateFormat()));
            var decimals = hints.decimal() == null ? census.get(i).decimals(census)
                    : new FileColumn.Decimals(hints.decimal(), false);
            columns.add(new FileColumn(i, headings.get(i), dates, decimals));
        }
        return columns;
    }

    private List<Message> notes(TableFile table) {
        List<Message> notes = new ArrayList<>();
        if (table.format() instanceof FileFormat.Text text && !text.sure()) {
            notes.add(ExchangeTexts.message("encodingUnsure", text.encoding().displayName()));
        }
        if (unreadable > 0) {
            notes.add(ExchangeTexts.message("rowsUnreadable", unreadable));
        }
        if (rows == 0) {
            notes.add(ExchangeTexts.message("noRows"));
        }
        if (stopped) {
            notes.add(ExchangeTexts.message("lookedAt", rows));
        }
        Set<String> seen = new HashSet<>();
        headings.stream().filter(heading -> !heading.isEmpty() && !seen.add(heading)).distinct()
                .forEach(heading -> notes.add(ExchangeTexts.message("headingTwice", heading)));
        return notes;
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A row's weight is about its characters and the separators behind them. */
    private long estimate(TableFile table) {
        Charset encoding = ((FileFormat.Text) table.format()).encoding();
        long overhead = rows * (63 + headings.size() * 23L);
        long perRow = Math.max(1, (characters - overhead) / rows);
        boolean wide = encoding.equals(StandardCharsets.UTF_16LE) || encoding.equals(StandardCharsets.UTF_16BE);
        return size() / (wide ? perRow * 2 : perRow);
    }

    private UnreadableFileException unreadable(Message why) {
        return new UnreadableFileException(ExchangeTexts.message("unreadable", file.getFileName().toString(), why),
                null);
    }
}

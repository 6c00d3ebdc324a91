package org.kontor.exchange.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.base.Problem;
import org.kontor.exchange.FileColumn;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.detect.CellTexts;
import org.kontor.exchange.internal.detect.NumberText;
import org.kontor.exchange.internal.read.CellError;
import org.kontor.exchange.internal.read.RawRow;
import org.kontor.exchange.internal.write.DelimitedWriter;
import org.kontor.exchange.internal.write.FileInPlace;
import org.kontor.exchange.internal.write.TableWriter;
import org.kontor.exchange.internal.write.WorkbookWriter;

/** The wrong rows as they stood in the file, each with the reason, in a file that can be mended and imported again. */
final class WrongRows implements AutoCloseable {

    private final ImportPlan plan;
    private final Path file;
    private final int width;
    private FileInPlace place;
    private TableWriter writer;

    /** {@code file} null: nobody wants them. Nothing is written before there is a wrong row. */
    WrongRows(ImportPlan plan, Path file) {
        this.plan = plan;
        this.file = file;
        this.width = plan.look().columns().size();
    }

    void add(RawRow raw, List<Problem> problems) {
        if (file == null) {
            return;
        }
        try {
            if (writer == null) {
                open();
            }
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(i < raw.cells().size() ? cell(raw.cells().get(i)) : null);
            }
            cells.add(reason(raw.line(), problems));
            raw.cells().stream().skip(width).map(WrongRows::cell).forEach(cells::add);
            writer.row(cells);
        } catch (IOException e) {
            throw FileInPlace.cannotWrite(file, e);
        }
    }

    private void open() throws IOException {
        place = FileInPlace.open(file);
        List<String> headings = new ArrayList<>(plan.look().columns().stream().map(FileColumn::heading).toList());
        headings.add(ExchangeTexts.message("reasonHeading").text());
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean workbook = plan.look().format() instanceof FileFormat.Workbook ? !name.endsWith(".csv")
                : name.endsWith(".xlsx");
        char separator = plan.look().format() instanceof FileFormat.Text text ? text.separator() : ';';
        writer = workbook ? new WorkbookWriter(place.out(), plan.importer().kind(), headings)
                : new DelimitedWriter(place.out(), true, separator, '.', headings);
    }

    /** Numbers stay as they are, whatever sign they begin with; other texts are guarded as in every export. */
    private static Object cell(Object cell) {
        return switch (cell) {
            case CellError error -> error.code();
            case String text when CellTexts.unguard(text).equals(text) && NumberText.of(text).isPresent() ->
                    new StringBuilder(text);
            case String text -> CellTexts.unguard(text);
            default -> cell;
        };
    }

    private String reason(long line, List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        for (var problem : problems) {
            var label =
                    plan.importer().fields().stream().filter(field -> field.id().equals(problem.field())).findFirst();
            texts.add(label.map(field -> field.label().text() + ": ").orElse("") + problem.message().text());
        }
        return ExchangeTexts.message("reasonOfLine", line, String.join(" ", texts)).text();
    }

    /** Puts the file in its place; empty when there was nothing to write. */
    Optional<Path> finish() {
        if (writer == null) {
            return Optional.empty();
        }
        try {
            writer.close();
            place.done();
            return Optional.of(file);
        } catch (IOException e) {
            throw FileInPlace.cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        if (place != null) {
            place.close();
        }
    }
}

package org.kontor.exchange.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.kontor.exchange.internal.detect.CellTexts;

/** Text in UTF-8 with a separator between cells; a text that a spreadsheet would calculate gets an apostrophe. */
public final class DelimitedWriter implements TableWriter {

    private final CSVPrinter printer;
    private final char decimal;

    /**
     * Writes the headings.
     *
     * @param mark whether a byte order mark goes first, by which Excel knows UTF-8
     * @param decimal the decimal separator
     */
    public DelimitedWriter(OutputStream out, boolean mark, char separator, char decimal, List<String> headings)
            throws IOException {
        this.decimal = decimal;
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        if (mark) {
            writer.write('\uFEFF');
        }
        printer = CSVFormat.DEFAULT.builder().setDelimiter(separator).setQuoteMode(QuoteMode.MINIMAL).get()
                .print(writer);
        row(headings);
    }

    @Override
    public void row(List<?> values) throws IOException {
        List<String> cells = new ArrayList<>(values.size());
        values.forEach(value -> cells.add(text(value)));
        printer.printRecord(cells);
    }

    private String text(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> CellTexts.guard(text);
            case BigDecimal number -> number.toPlainString().replace('.', decimal);
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}

package org.kontor.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kontor.exchange.internal.detect.CellTexts;

/** An Excel workbook (.xlsx), written row by row through a temporary file; texts are texts, whatever they begin with. */
public final class WorkbookWriter implements TableWriter {

    private static final int ROWS_OF_SHEET = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int COLUMN_WIDTH = 18 * 256;
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final String name;
    private final List<String> headings;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle bold = workbook.createCellStyle();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle time = workbook.createCellStyle();
    private SXSSFSheet sheet;
    private int rows;
    private int sheets;

    /** Writes the headings; what does not fit a sheet goes on the next. */
    public WorkbookWriter(OutputStream out, String name, List<String> headings) {
        this.out = out;
        this.name = name;
        this.headings = List.copyOf(headings);
        workbook.setCompressTempFiles(true);
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var formats = workbook.createDataFormat();
        date.setDataFormat(formats.getFormat("yyyy\\-mm\\-dd"));
        time.setDataFormat(formats.getFormat("yyyy\\-mm\\-dd\\ hh:mm:ss"));
        newSheet();
    }

    private void newSheet() {
        sheets++;
        sheet = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        sheet.createFreezePane(0, 1);
        var row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
            var cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(bold);
        }
        rows = 1;
    }

    @Override
    public void row(List<?> values) throws IOException {
        if (rows == ROWS_OF_SHEET) {
            newSheet();
        }
        var row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                fill(row.createCell(i), values.get(i));
            }
        }
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case BigDecimal number -> number(cell, number);
            case Long number -> number(cell, BigDecimal.valueOf(number));
            case Boolean yes -> cell.setCellValue(yes);
            case LocalDate day -> dated(cell, day.atStartOfDay(), date);
            case LocalDateTime moment -> dated(cell, moment, time);
            case Instant instant -> dated(cell, LocalDateTime.ofInstant(instant, ZoneId.systemDefault()), time);
            default -> text(cell, value.toString());
        }
    }

    /** Beyond the 15 digits that Excel keeps a number is written as text, so that none is lost. */
    private static void number(Cell cell, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > 15) {
            cell.setCellValue(number.toPlainString());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    private static void dated(Cell cell, LocalDateTime moment, CellStyle style) {
        if (moment.getYear() < 1900 || moment.getYear() > 9999) {
            cell.setCellValue(moment.toLocalDate().toString());
        } else {
            cell.setCellValue(moment);
            cell.setCellStyle(style);
        }
    }

    /** Only what a reader would take for guarded has to be guarded: a text cell is never calculated. */
    private static void text(Cell cell, String text) {
        var safe = CellTexts.unguard(text).equals(text) ? text : CellTexts.guard(text);
        var escaped = ESCAPE_ALIKE.matcher(safe).replaceAll("_x005F_");
        cell.setCellValue(escaped.length() > LONGEST_TEXT ? escaped.substring(0, LONGEST_TEXT - 1) + "…" : escaped);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        } finally {
            workbook.dispose();
        }
    }
}

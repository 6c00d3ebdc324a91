package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;

/** Excel's workbooks: values as they were when it was saved, nothing is calculated. */
class WorkbookTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private Path workbook(Consumer<Workbook> fill) {
        var file = folder.resolve("in.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row heading(Workbook workbook, String... headings) {
        var row = workbook.createSheet("Data " + workbook.getNumberOfSheets()).createRow(0);
        for (int i = 0; i < headings.length; i++) {
            row.createCell(i).setCellValue(headings[i]);
        }
        return row;
    }

    @Test
    void typesAreTheWorkbooksOwn() {
        imports.run(workbook(book -> {
            var row = heading(book, "name", "amount", "on", "good", "pieces").getSheet().createRow(1);
            row.createCell(0).setCellValue("Żółw\nЇжак");
            row.createCell(1).setCellValue(1054.3);
            var date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2017, 3, 1));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(12);
        }));
        var row = imports.things.rows.getFirst();
        assertEquals("Żółw\nЇжак", row.text("name"));
        assertEquals(new BigDecimal("1054.3"), row.value("amount", BigDecimal.class));
        assertEquals(LocalDate.of(2017, 3, 1), row.value("on", LocalDate.class));
        assertEquals(true, row.value("good", Boolean.class));
        assertEquals(12L, row.value("pieces", Long.class));
    }

    @Test
    void textsInCellsAreReadAsInAnyFile() {
        imports.run(workbook(book -> {
            var sheet = heading(book, "name", "amount", "on").getSheet();
            for (int i = 1; i < 3; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue("1 200,50 zł");
                row.createCell(2).setCellValue("2" + i + ".10.2016");
            }
        }));
        assertEquals(List.of("1", "2"), imports.things.names());
        assertEquals(new BigDecimal("1200.50"), imports.values("amount").getFirst());
        assertEquals(LocalDate.of(2016, 10, 21), imports.values("on").getFirst());
    }

    @Test
    void formulasCountByTheirSavedValue() {
        var result = imports.run(workbook(book -> {
            var sheet = heading(book, "name", "amount").getSheet();
            for (int i = 1; i < 4; i++) {
                sheet.createRow(i).createCell(0).setCellValue("n" + i);
                sheet.getRow(i).createCell(1);
            }
            sheet.getRow(1).getCell(1).setCellFormula("2+3");
            sheet.getRow(2).getCell(1).setCellFormula("1/0");
            sheet.getRow(3).getCell(1).setCellFormula("4+4");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(1));
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(2).getCell(1));
        }));
        assertEquals(List.of("n1"), imports.things.names());
        assertEquals(BigDecimal.valueOf(5), imports.values("amount").getFirst());
        assertEquals(List.of("3: The cell holds the error #DIV/0! instead of a value.",
                "4: The cell holds the error =? instead of a value."), Imports.reasons(result));
    }

    @Test
    void theFirstSheetWithRowsIsReadUnlessAnotherIsNamed() {
        var file = workbook(book -> {
            book.createSheet("Empty");
            heading(book, "name").getSheet().createRow(3).createCell(0).setCellValue("first");
            heading(book, "name").getSheet().createRow(1).createCell(0).setCellValue("second");
        });
        var look = imports.look(file);
        assertEquals(new FileFormat.Workbook("Data 1", List.of("Empty", "Data 1", "Data 2")), look.format());
        imports.run(file);
        imports.run(imports.plan(file, FileHints.NONE.sheet("Data 2")), null, Progress.NONE);
        assertEquals(List.of("first", "second"), imports.things.names());
        assertEquals(List.of(4L, 2L), imports.things.rows.stream().map(row -> row.line()).toList());
        var hints = FileHints.NONE.sheet("Nonsense");
        assertThrows(UnreadableFileException.class, () -> imports.files.look(file, hints, Progress.NONE));
    }

    @Test
    void emptyOnesAndCutOffOnesAreRefused() throws IOException {
        var empty = workbook(book -> book.createSheet("Empty"));
        assertThrows(UnreadableFileException.class, () -> imports.look(empty));
        var bytes = Files.readAllBytes(workbook(book -> heading(book, "name")));
        var cut = imports.file("cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2));
        var refusal = assertThrows(UnreadableFileException.class, () -> imports.look(cut));
        assertTrue(refusal.text().toString().contains("damaged or cut off"), refusal.text()::toString);
    }

    @Test
    void aRowFarToTheRightIsWrong() {
        var result = imports.run(workbook(book -> {
            var sheet = heading(book, "name").getSheet();
            sheet.createRow(1).createCell(16_383).setCellValue("far");
            sheet.createRow(2).createCell(0).setCellValue("near");
        }));
        assertEquals(List.of("near"), imports.things.names());
        assertEquals(List.of("2: This row has 16,384 cells, and Kontor reads at most 1,000."), Imports.reasons(result));
    }

    @Test
    void itsWrongRowsAreAWorkbookToo() throws IOException {
        var wrong = folder.resolve("wrong.xlsx");
        var plan = imports.plan(workbook(book -> {
            var row = heading(book, "name", "amount").getSheet().createRow(1);
            row.createCell(0).setCellValue("unknown");
            row.createCell(1).setCellValue(7.5);
        }));
        imports.files.run(plan, new ImportOptions(false, false, "PLN"), wrong, Progress.NONE);
        try (var book = new XSSFWorkbook(Files.newInputStream(wrong))) {
            var row = book.getSheetAt(0).getRow(1);
            assertEquals(7.5, row.getCell(1).getNumericCellValue());
            assertEquals("Line 2: Name: Nobody knows “unknown”.", row.getCell(2).getStringCellValue());
        }
    }

    @Test
    void aXmlBombIsNotOpened() throws IOException {
        var file = workbook(book -> heading(book, "name"));
        var bomb = folder.resolve("bomb.xlsx");
        try (var in = new java.util.zip.ZipFile(file.toFile());
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(bomb))) {
            for (var entry : java.util.Collections.list(in.entries())) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(
                            """
                                    <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                                    <!ENTITY f SYSTEM "file:///etc/hostname">]>
                                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                                    <row r="1"><c r="A1" t="inlineStr"><is><t>name &b;&f;</t></is></c></row></sheetData></worksheet>
                                    """
                                    .getBytes());
                } else {
                    in.getInputStream(entry).transferTo(out);
                }
            }
        }
        assertThrows(UnreadableFileException.class, () -> imports.look(bomb));
    }
}

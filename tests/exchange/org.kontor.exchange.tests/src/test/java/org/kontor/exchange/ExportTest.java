package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.KontorException;
import org.kontor.base.Money;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.exchange.internal.exporting.DefaultExportFiles;

/** Lists leave the program in five forms, harmless to whoever opens them. */
class ExportTest {

    private static final Listed.Thing FULL = new Listed.Thing(1, "Żółw; \"A\"", "=cmd|' /C calc'!A1",
            new Money(new BigDecimal("1234.5000"), "PLN"), LocalDate.of(2017, 3, 1), 7L, true,
            Instant.parse("2017-03-01T10:00:00Z"), new Ref(5, "Anna <Nowak> & Co"), "OPEN", new BigDecimal("-0.25"));

    @TempDir
    private Path folder;
    private final ExportFiles files = new DefaultExportFiles(List.of());

    private String text(ExportFormat format, Locale locale, boolean labels, Listed.Thing... things) throws IOException {
        var out = new ByteArrayOutputStream();
        files.export(new ExportRequest(new Listed(List.of(things)), List.of(), List.of(), format, labels, locale), out,
                Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ExportRequest request(Iterable<Listed.Thing> things, ExportFormat format) {
        return new ExportRequest(new Listed(things), List.of(), List.of(), format, false, Locale.ENGLISH);
    }

    @Test
    void csvHasTheNamesThatAnImportKnows() throws IOException {
        assertEquals("name,remark,amount,currency,on,pieces,good,at,owner,state,weight\r\n"
                + "\"Żółw; \"\"A\"\"\",'=cmd|' /C calc'!A1,1234.50,PLN,2017-03-01,7,true,2017-03-01T10:00:00Z,"
                + "Anna <Nowak> & Co,OPEN,-0.25\r\n", text(ExportFormat.CSV, Locale.ENGLISH, false, FULL));
    }

    @Test
    void csvIsWhatThatCountrysExcelOpens() throws IOException {
        var lines = text(ExportFormat.CSV, Locale.forLanguageTag("pl"), false, FULL).split("\r\n");
        assertTrue(lines[0].startsWith("name;remark;amount;currency;"), lines[0]);
        assertTrue(lines[1].contains(";1234,50;PLN;"), lines[1]);
    }

    @Test
    void aCsvFileHasTheMarkByWhichExcelKnowsItsLetters() throws IOException {
        var file = folder.resolve("out.csv");
        assertEquals(Optional.of(1L), files.export(request(List.of(FULL), ExportFormat.CSV), file, Progress.NONE));
        assertTrue(Files.readString(file).startsWith("\uFEFFname,"));
    }

    @Test
    void labelsAreForPeople() throws IOException {
        var text = text(ExportFormat.TXT, Locale.ENGLISH, true, FULL);
        assertTrue(text.startsWith("Name\tRemark\tAmount\tAmount: currency\tDay\t"), text);
        assertTrue(text.contains("\tGood\t-0.25"), text);
    }

    @Test
    void jsonKeepsTypesAndLeavesOutWhatIsEmpty() throws IOException {
        var json = new ObjectMapper().readTree(text(ExportFormat.JSON, Locale.ENGLISH, false, FULL,
                Listed.Thing.of("B\"\u0001", null)));
        assertEquals(2, json.size());
        assertEquals(4, text(ExportFormat.JSON, Locale.ENGLISH, false, FULL, FULL).lines().count());
        assertEquals("=cmd|' /C calc'!A1", json.get(0).get("remark").textValue());
        assertEquals(new BigDecimal("1234.5"), json.get(0).get("amount").decimalValue().stripTrailingZeros());
        assertTrue(json.get(0).get("good").booleanValue());
        assertEquals("B\"\u0001", json.get(1).get("name").textValue());
        assertFalse(json.get(1).has("amount"));
    }

    @Test
    void anEmptyListIsStillAWholeFile() throws IOException {
        assertEquals(0, new ObjectMapper().readTree(text(ExportFormat.JSON, Locale.ENGLISH, false)).size());
        assertTrue(text(ExportFormat.XML, Locale.ENGLISH, false).contains("</records>"));
        assertEquals(1, text(ExportFormat.CSV, Locale.ENGLISH, false).lines().count());
    }

    @Test
    void xmlIsWellFormedWhateverTheTextsHold() throws Exception {
        var text = text(ExportFormat.XML, Locale.ENGLISH, false, FULL, Listed.Thing.of("]]> \u0001 <b>", "ok"));
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var document = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(text.getBytes("UTF-8")));
        assertEquals("things", document.getDocumentElement().getAttribute("kind"));
        assertEquals("Anna <Nowak> & Co", document.getElementsByTagName("owner").item(0).getTextContent());
        assertEquals("]]> \uFFFD <b>", document.getElementsByTagName("name").item(1).getTextContent());
    }

    @Test
    void workbooksHaveRealNumbersAndDatesAndNoFormulas() throws IOException {
        var file = folder.resolve("out.xlsx");
        files.export(request(List.of(FULL), ExportFormat.XLSX), file, Progress.NONE);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals("=cmd|' /C calc'!A1", row.getCell(1).getStringCellValue());
            assertEquals(1234.5, row.getCell(2).getNumericCellValue());
            assertEquals(LocalDate.of(2017, 3, 1), row.getCell(4).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(row.getCell(6).getBooleanCellValue());
        }
    }

    @Test
    void onlyTheColumnsAskedFor() throws IOException {
        var out = new ByteArrayOutputStream();
        files.export(new ExportRequest(new Listed(List.of(FULL)), List.of(), List.of("pieces", "NAME"),
                ExportFormat.TXT, false, Locale.ENGLISH), out, Progress.NONE);
        assertEquals("pieces\tname", out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
        assertThrows(KontorException.class, () -> files.export(new ExportRequest(new Listed(List.of(FULL)), List.of(),
                List.of("nonsense"), ExportFormat.TXT, false, Locale.ENGLISH), out, Progress.NONE));
    }

    @Test
    void whatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");
        Iterable<Listed.Thing> failing = () -> {
            throw new IllegalStateException("the database is gone");
        };
        assertThrows(IllegalStateException.class,
                () -> files.export(request(failing, ExportFormat.CSV), file, Progress.NONE));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("out.csv"), Arrays.asList(folder.toFile().list()));
    }

    @Test
    void cancellingLeavesNothing() {
        var file = folder.resolve("out.csv");
        var cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertEquals(Optional.empty(), files.export(request(List.of(FULL), ExportFormat.CSV), file, cancelled));
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        var nowhere = folder.resolve("nowhere").resolve("out.csv");
        var refusal = assertThrows(KontorException.class,
                () -> files.export(request(List.of(FULL), ExportFormat.CSV), nowhere, Progress.NONE));
        assertTrue(refusal.text().toString().endsWith("There is no such folder."), refusal.text()::toString);
    }

    @Test
    void aFullDiskIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var many = Collections.nCopies(100_000, FULL);
        for (var format : ExportFormat.values()) {
            var failure = assertThrows(IOException.class,
                    () -> files.export(request(many, format), full, Progress.NONE), format.word());
            assertTrue(failure.getMessage().contains("No space left"), failure::toString);
        }
    }
}

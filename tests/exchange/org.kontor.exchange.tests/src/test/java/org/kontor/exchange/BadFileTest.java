package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody can read are refused in one sentence, before memory runs out. */
class BadFileTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private String refusal(Path file) {
        return assertThrows(UnreadableFileException.class, () -> imports.look(file)).text().toString();
    }

    @Test
    void missing() {
        assertEquals("nowhere.csv cannot be read. There is no such file.", refusal(folder.resolve("nowhere.csv")));
    }

    @Test
    void aFolder() throws IOException {
        assertEquals("folder.csv cannot be read. This is a folder, not a file.",
                refusal(Files.createDirectory(folder.resolve("folder.csv"))));
    }

    @Test
    void empty() {
        assertEquals("in.csv cannot be read. There is nothing in it.", refusal(imports.file("")));
        assertEquals("in.csv cannot be read. There is nothing in it.", refusal(imports.file("\uFEFF")));
        assertEquals("in.csv cannot be read. There is nothing in it.", refusal(imports.file(" \n\n , , \n")));
    }

    @Test
    void onlyAHeading() {
        var result = imports.run(imports.file("name,remark\n"));
        assertEquals(0, result.rows());
        assertEquals("noRows", imports.look(folder.resolve("in.csv")).notes().getFirst().key());
    }

    @Test
    void binary() {
        var bytes = new byte[10_000];
        new Random(7).nextBytes(bytes);
        assertEquals("in.bin cannot be read. It is neither a text nor an Excel workbook.",
                refusal(imports.file("in.bin", bytes)));
    }

    @Test
    void oldWorkbook() {
        var bytes = new byte[512];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        assertTrue(refusal(imports.file("in.xls", bytes)).contains("Save it as .xlsx"));
    }

    @Test
    void aZipThatIsNoWorkbook() throws IOException {
        var file = folder.resolve("in.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.write("hello".getBytes());
        }
        assertTrue(refusal(file).contains("damaged"), refusal(file));
    }

    @Test
    void aHeadingOfAMillionColumns() {
        var text = new StringBuilder("name");
        for (int i = 0; i < 99_999; i++) {
            text.append(',').append(i % 10);
        }
        assertEquals("in.csv cannot be read. It has 100,000 columns, and Kontor reads at most 1,000."
                + " Check what parts its cells.", refusal(imports.file(text + "\nAlpha\n")));
        assertEquals("in.csv cannot be read. Its first row has more than 1,000,000 characters.",
                refusal(imports.file("column,".repeat(1_000_000) + "\nAlpha\n")));
    }

    @Test
    void tenMegabytesInAName() {
        var result = imports.run(imports.file("name,remark\nAlpha,x\n" + "a".repeat(10_000_000) + ",y\nBeta,z\n"));
        assertEquals(List.of("Alpha", "Beta"), imports.things.names());
        assertEquals(List.of("3: The cell in column 1 has 10,000,000 characters, and Kontor reads at most 1,000,000."),
                Imports.reasons(result));
    }

    @Test
    void aCellWithoutEnd() throws IOException {
        var file = folder.resolve("in.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("name,remark\nAlpha,x\nBeta,\"never closed\n");
            for (int i = 0; i < 20_000; i++) {
                out.write("Gamma," + "z".repeat(1_000) + "\n");
            }
        }
        var result = imports.run(file);
        assertEquals(1, result.wrong());
        assertEquals(20_001, imports.things.rows.size());
    }

    @Test
    void aTableOfOtherThings() {
        var plan = imports.plan(imports.file("colour,size\nred,5\n"));
        assertEquals(List.of("No column of the file fits. Kontor looks for: name, remark, amount, currency, on,"
                + " closedOn, pieces, good, at."), imports.files.check(plan).stream().map(Object::toString).toList());
    }

    @Test
    void aRequiredColumnMissing() {
        var plan = imports.plan(imports.file("remark,size\nred,5\n"));
        assertEquals(List.of("No column of the file is “Name”, which every row needs."),
                imports.files.check(plan).stream().map(Object::toString).toList());
    }
}

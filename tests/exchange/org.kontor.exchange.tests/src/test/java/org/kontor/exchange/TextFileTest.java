package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of text, however they are parted and quoted; what can't be read is one wrong row, named by its line. */
class TextFileTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) {
        var text = "name|remark|pieces\nAlpha, Beta; Gamma|x|1\nDelta|y, z|2\nEta|1,5; 2,5|3\n";
        var quoted = text.replace("Alpha, Beta; Gamma", "\"Alpha, Beta; Gamma\"").replace("y, z", "\"y, z\"")
                .replace("1,5; 2,5", "\"1,5; 2,5\"").replace("|", separator);
        imports.run(imports.file(quoted));
        assertEquals(List.of("Alpha, Beta; Gamma", "Delta", "Eta"), imports.things.names());
        assertEquals(List.of("x", "y, z", "1,5; 2,5"), imports.values("remark"));
        assertEquals(List.of(1L, 2L, 3L), imports.values("pieces"));
    }

    @Test
    void excelsFirstLineWithTheSeparatorIsNoHeading() {
        var result = imports.run(imports.file("sep=;\nname;remark\nunknown;y\nAlpha;z\n"));
        assertEquals(List.of("unknown", "Alpha"), imports.things.names());
        assertEquals(List.of("3: Nobody knows “unknown”."), Imports.reasons(result));
    }

    @Test
    void apostrophesMayQuoteToo() {
        imports.run(imports.file("'name','remark'\n'Alpha, Beta','it was'\n"));
        assertEquals(List.of("Alpha, Beta"), imports.things.names());
    }

    @Test
    void aCellMayHaveLinesAndQuotationMarks() {
        imports.run(imports.file("name,remark\n\"Alpha\nBeta\",\"said \"\"yes\"\"\"\nGamma,5\" disk\n"));
        assertEquals(List.of("Alpha\nBeta", "Gamma"), imports.things.names());
        assertEquals(List.of("said \"yes\"", "5\" disk"), imports.values("remark"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void rowsAreNamedByTheLineWhereTheyBegin(String end) {
        var text = String.join(end, "name,remark", "Alpha,\"two", "lines\"", "", " , ", "unknown,x", "", "Beta,y", "");
        var result = imports.run(imports.file(text));
        assertEquals(List.of("6: Nobody knows “unknown”."), Imports.reasons(result));
        assertEquals(List.of(2L, 6L, 8L), imports.things.rows.stream().map(row -> row.line()).toList());
    }

    @Test
    void aCutOffRowIsWrongAndTheOthersGoIn() {
        var result = imports.run(imports.file("name,remark,pieces\nAlpha,x,1\nBeta,y,2\nGam"));
        assertEquals(List.of("Alpha", "Beta"), imports.things.names());
        assertEquals(List.of("4: The row has only 1 of 3 cells. It may be cut off."), Imports.reasons(result));
    }

    @Test
    void aCutOffQuotedCellIsWrongAndTheOthersGoIn() {
        var result = imports.run(imports.file("name,remark\nAlpha,x\nBeta,\"cut he"));
        assertEquals(List.of("Alpha"), imports.things.names());
        assertEquals(List.of("3: A quotation mark opened in line 3 is never closed. The file may be cut off."),
                Imports.reasons(result));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsOneRow() {
        var result = imports.run(imports.file("name,remark\nAlpha,\"x\nBeta,y\nGamma,z\n"));
        assertEquals(List.of("Beta", "Gamma"), imports.things.names());
        assertEquals(1, result.wrong());
        assertEquals(List.of(2L), result.reasons().getFirst().lines());
    }

    @Test
    void aSeparatorTooManyIsWrong() {
        var result = imports.run(imports.file("name,remark\nAlpha,x,y\nBeta,z,\n"));
        assertEquals(List.of("Beta"), imports.things.names());
        assertEquals(List.of("2: The row has 3 cells, the heading 2. A quotation mark may be missing."),
                Imports.reasons(result));
    }

    @Test
    void controlCharactersAreWrong() {
        var result = imports.run(imports.file("name,remark\nAl\u0001pha,x\nBe\u0000ta,y\nGamma,z\n"));
        assertEquals(List.of("Gamma"), imports.things.names());
        assertEquals(2, result.wrong());
    }

    @Test
    void emptyCellsAreMissingAndSpacesAroundAreTakenOff() {
        imports.run(imports.file("name,remark,pieces\n\u00A0 Alpha \u2009,,\n"));
        assertEquals("Alpha", imports.things.rows.getFirst().text("name"));
        assertEquals(1, imports.things.rows.getFirst().values().size());
    }

    @Test
    void whatAnExportGuardedIsReadAsItWas() {
        imports.run(imports.file("name,remark\n'=1+1,'@x\n''=y,'plain\n"));
        assertEquals(List.of("=1+1", "'=y"), imports.things.names());
        assertEquals(List.of("@x", "'plain"), imports.values("remark"));
    }

    @Test
    void sqlAndHtmlAreJustText() {
        imports.run(imports.file("name,remark\n\"Robert'); DROP TABLE PARTNER;--\",<script>alert(1)</script>\n"));
        assertEquals(List.of("Robert'); DROP TABLE PARTNER;--"), imports.things.names());
        assertEquals(List.of("<script>alert(1)</script>"), imports.values("remark"));
    }

    @Test
    void aHeadingThatComesTwiceIsSaid() {
        var look = imports.look(imports.file("name,remark,remark\nAlpha,x,y\n"));
        assertTrue(look.notes().stream().anyMatch(note -> note.key().equals("headingTwice")));
    }
}

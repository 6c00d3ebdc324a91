package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Problem;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;

/** A file goes in batch by batch; afterwards it is known what became of each row and why. */
class FileImportTest {

    @TempDir
    private Path folder;
    private Imports imports;
    private Path wrong;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
        wrong = folder.resolve("wrong.csv");
    }

    private static String rows(int count) {
        var text = new StringBuilder("name,remark\n");
        for (int i = 1; i <= count; i++) {
            text.append("n").append(i).append(",x\n");
        }
        return text.toString();
    }

    @Test
    void rowsComeInBatches() {
        imports.things.batchSize = 400;
        var result = imports.run(imports.file(rows(1001)));
        assertEquals(List.of(400, 400, 201), imports.things.batches);
        assertEquals(1001, result.created());
    }

    @Test
    void longRowsComeInSmallerBatches() {
        imports.run(imports.file("name,remark\n" + ("n," + "x".repeat(900_000) + "\n").repeat(12)));
        assertTrue(imports.things.batches.size() >= 2, imports.things.batches::toString);
        assertEquals(12, imports.things.rows.size());
    }

    @Test
    void totalsAndReasonsTheCommonestFirst() {
        var result = imports.run(imports.file("name,on\nunknown a,\nunknown b,\nAlpha,1.13.2016\nBeta,25.1.2017\n"
                + "Beta,\nunknown b,\n"));
        assertEquals(List.of(1L, 0L, 1L, 4L),
                List.of(result.created(), result.updated(), result.skipped(), result.wrong()));
        var first = result.reasons().getFirst();
        assertEquals("unknown b", first.value());
        assertEquals("name", first.field());
        assertEquals(2, first.rows());
        assertEquals(List.of(3L, 7L), first.lines());
        assertEquals(3, result.reasons().size());
    }

    @Test
    void manyDifferentReasonsAreGatheredUnderOne() {
        var text = new StringBuilder("name\n");
        for (int i = 0; i < 3000; i++) {
            text.append("unknown ").append(i).append('\n');
        }
        var result = imports.run(imports.file(text.toString()));
        assertEquals(3000, result.wrong());
        assertEquals(3000, result.reasons().stream().mapToLong(ImportResult.Reason::rows).sum());
        assertTrue(result.reasons().size() <= 1001);
        assertEquals("otherReasons", result.reasons().getFirst().message().key());
    }

    @Test
    void wrongRowsCanBeMendedAndImportedAgain() throws IOException {
        var plan = imports.plan(imports.file("""
                thing;on;amount
                "unknown; one";25.1.2017;-5
                =unknown;30.2.2017;1 200,50
                Alpha;3.1.2017;7
                """));
        imports.files.run(plan, new ImportOptions(false, false, "PLN"), wrong, Progress.NONE);
        var text = Files.readString(wrong);
        assertEquals("\uFEFFthing;on;amount;Why Kontor did not take it\r\n"
                + "\"unknown; one\";25.1.2017;-5;\"Line 2: Name: Nobody knows “unknown; one”.\"\r\n"
                + "'=unknown;30.2.2017;1 200,50;Line 3: Day: “30.2.2017” is not a date (d.M.yyyy).\r\n", text);
        imports.things.rows.clear();
        var again =
                imports.run(imports.file("mended.csv", text.replace("30.2.", "28.2.").replace("unknown; one", "Beta")
                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, again.created());
        assertEquals(List.of("Beta", "=unknown"), imports.things.names());
    }

    @Test
    void withoutWrongRowsThereIsNoFile() {
        var result = imports.run(imports.plan(imports.file(rows(3))), wrong, Progress.NONE);
        assertEquals(Optional.empty(), result.wrongRows());
        assertFalse(Files.exists(wrong));
    }

    @Test
    void rowsFoundWrongAtTheEndMoveFromOneTotalToTheOther() throws IOException {
        imports.things.late = List.of(new RowOutcome(3, Kind.WRONG, List.of(new Problem("name", Things.text("unknown",
                "n2")))));
        var result = imports.run(imports.plan(imports.file(rows(3))), wrong, Progress.NONE);
        assertEquals(2, result.created());
        assertEquals(1, result.wrong());
        assertTrue(Files.readString(wrong).contains("n2,x,"), Files.readString(wrong));
        assertEquals(List.of("3: Nobody knows “n2”."), Imports.reasons(result));
    }

    @Test
    void cancellingEndsAfterABatchAndSaysWhatWasDone() {
        imports.things.batchSize = 10;
        var result = imports.run(imports.plan(imports.file(rows(100))), wrong, new Progress() {
            @Override
            public boolean cancelled() {
                return imports.things.rows.size() >= 30;
            }
        });
        assertTrue(result.cancelled());
        assertEquals(30, result.created());
        assertEquals(30, imports.things.rows.size());
    }

    @Test
    void whatEndsItEarlyIsToldWithWhatWasDone() {
        imports.things.batchSize = 10;
        imports.things.beforeBatch = () -> {
            if (imports.things.rows.size() == 20) {
                throw new IllegalStateException("the database is gone");
            }
        };
        var result = imports.run(imports.file(rows(100)));
        assertEquals("the database is gone", result.failure().orElseThrow().getMessage());
        assertEquals(20, result.created());
    }

    @Test
    void theOptionsReachTheImporter() {
        var plan = imports.plan(imports.file(rows(1)));
        imports.files.run(plan, new ImportOptions(true, true, "UAH"), null, Progress.NONE);
        assertEquals(new ImportOptions(true, true, "UAH"), imports.things.options);
    }

    @Test
    void progressCountsRows() {
        long[] counted = new long[2];
        imports.run(imports.plan(imports.file(rows(1234))), null, new Progress() {
            @Override
            public void total(long units) {
                counted[0] = units;
            }

            @Override
            public void worked(long units) {
                counted[1] += units;
            }
        });
        assertEquals(1234, counted[0]);
        assertEquals(1234, counted[1]);
    }
}

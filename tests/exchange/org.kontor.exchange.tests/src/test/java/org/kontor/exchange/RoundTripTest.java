package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.base.Money;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportRow;
import org.kontor.exchange.internal.exporting.DefaultExportFiles;

/** What was exported can be imported again and is the same, whatever people have typed. */
class RoundTripTest {

    private static final String[] PIECES = {"a", "Ż", "ґ", "ъ", "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n",
            "|",
            "<b>", "&", "\\", "_x0041_", "_x005F_", "5", "0", ".", "1,234", " ", "\u00A0", "€", "😀", "SUM(A1)", "sep=",
            "\u2019", "null", "true", "2017-03-01", "＝", "#N/A", "%", "`"};

    @TempDir
    private Path folder;

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String clean(String text) {
        return org.kontor.exchange.internal.detect.CellTexts.strip(text);
    }

    private static List<Listed.Thing> things(Random random) {
        List<Listed.Thing> things = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            var name = "n" + i + clean(text(random));
            var day = LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
            things.add(new Listed.Thing(i, name, clean(text(random)),
                    new Money(BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 1_000_000_000L), random.nextInt(5)),
                            random.nextBoolean() ? "PLN" : "UAH"),
                    day, random.nextLong(-1_000_000, 1_000_000), random.nextBoolean(),
                    Instant.ofEpochSecond(random.nextLong(0, 2_000_000_000L)), null, null, null));
        }
        return things;
    }

    @ParameterizedTest
    @CsvSource({"CSV,en,1", "CSV,pl,2", "CSV,uk,3", "TXT,en,4", "XLSX,pl,5", "CSV,ru,6", "XLSX,en,7", "CSV,en,8"})
    void everythingComesBack(ExportFormat format, String language, long seed) throws Exception {
        var things = things(new Random(seed));
        var file = folder.resolve("out." + format.word());
        new DefaultExportFiles(List.of()).export(new ExportRequest(new Listed(things), List.of(), List.of(), format,
                false, Locale.forLanguageTag(language)), file, Progress.NONE);
        var imports = new Imports(folder);
        var plan = imports.plan(file);
        assertEquals(List.of(), imports.files.check(plan));
        var result = imports.run(plan, null, Progress.NONE);
        assertEquals(List.of(), Imports.reasons(result));
        assertEquals(things.size(), imports.things.rows.size());
        for (int i = 0; i < things.size(); i++) {
            assertEquals(said(things.get(i)), said(imports.things.rows.get(i)));
        }
    }

    private static String said(ImportRow row) {
        return row.text("name") + "¦" + row.text("remark") + "¦"
                + row.value("amount", BigDecimal.class).stripTrailingZeros() + row.text("currency") + row.text("on")
                + "¦" + row.text("pieces") + row.text("good") + row.text("at");
    }

    private static String said(Listed.Thing thing) {
        return thing.name() + "¦" + thing.remark() + "¦" + thing.amount().amount().stripTrailingZeros()
                + thing.amount().currency() + thing.on() + "¦" + thing.pieces() + thing.good() + thing.at();
    }
}

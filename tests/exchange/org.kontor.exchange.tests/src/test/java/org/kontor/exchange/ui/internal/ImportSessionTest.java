package org.kontor.exchange.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.list.ValueType;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.internal.importing.DefaultImportFiles;
import org.kontor.ui.UserSettings;

/** What the wizard keeps while the person goes through its pages, and for the next file of the same kind. */
class ImportSessionTest {

    @TempDir
    private Path folder;
    private final Shelf shelf = new Shelf();
    private final Memory memory = new Memory();

    private ImportSession session(String text) throws IOException {
        return session(Files.writeString(folder.resolve("in.csv"), text));
    }

    private ImportSession session(Path file) {
        var session = new ImportSession(new DefaultImportFiles(List.of(shelf)), memory, "PLN");
        session.choose(file, shelf);
        session.looked(session.look(Progress.NONE));
        return session;
    }

    private static List<String> fields(ImportSession session) {
        return session.mapping().columns().stream().map(Mapping.Column::field).toList();
    }

    @Test
    void headingsAreProposedAndARehearsalWritesNothing() throws IOException {
        var session = session("name;price\nPen;1,50\nGTXPro;2\n");
        assertEquals(List.of("name", "price"), fields(session));
        assertEquals(List.of(), session.problems());
        session.options(false, "UAH", folder.resolve("wrong.csv"));
        var result = session.run(true, Progress.NONE);
        assertEquals(1, result.created());
        assertEquals(1, result.wrong());
        assertEquals(new ImportOptions(true, false, "UAH"), shelf.options);
        assertTrue(Files.notExists(folder.resolve("wrong.csv")));
    }

    @Test
    void anotherWordForAValueIsTakenAndTakenBack() throws IOException {
        var session = session("name;price\nGTXPro;2\n");
        session.alias("name", "GTXPro", " Pen ");
        assertEquals(1, session.run(true, Progress.NONE).created());
        session.alias("name", "gtxpro", "Ink");
        assertEquals(List.of(new Mapping.Alias("name", "gtxpro", "Ink")), session.mapping().aliases());
        session.alias("name", "GTXPro", "");
        assertEquals(1, session.run(true, Progress.NONE).wrong());
    }

    @Test
    void theNextFileWithTheSameHeadingsIsReadTheSameWay() throws IOException {
        var first = session("what;price;x\nPen;1;2\n");
        assertEquals(List.of("", "price", ""), fields(first));
        first.map(0, new Mapping.Column("what", "name"));
        first.alias("name", "GTXPro", "Pen");
        first.remember();
        var second = session("what;price;x\nGTXPro;5;6\n");
        assertEquals(List.of("name", "price", ""), fields(second));
        assertEquals(1, second.run(false, Progress.NONE).created());
        assertEquals(List.of("", "price"), fields(session("what;price\nPen;5\n")));
    }

    @Test
    void readingItDifferentlyKeepsWhatWasChosen() throws IOException {
        var file = Files.write(folder.resolve("in.csv"), "what;price\nPióro;1\n".getBytes("windows-1250"));
        var session = session(file);
        session.map(0, new Mapping.Column("what", "name"));
        session.hint(session.hints().encoding(Charset.forName("windows-1250")));
        session.looked(session.look(Progress.NONE));
        assertEquals(List.of("name", "price"), fields(session));
        assertEquals("Pióro", session.look().firstRows().getFirst().getFirst());
    }

    @Test
    void anotherFileOrKindBeginsAnew() throws IOException {
        var session = session("name;price\nPen;1\n");
        session.choose(folder.resolve("other.csv"), shelf);
        assertNull(session.look());
        assertEquals(org.kontor.exchange.FileHints.NONE, session.hints());
    }

    @Test
    void similarNamesAreFewLettersAway() {
        assertEquals(0, Suggestions.distance("gtxpro", "gtxpro"));
        assertEquals(1, Suggestions.distance("gtxpro", "gtpro"));
        assertEquals(6, Suggestions.distance("", "gtxpro"));
        assertEquals(3, Suggestions.distance("kitten", "sitting"));
    }

    private static final class Memory implements UserSettings {

        private final Map<String, String> texts = new HashMap<>();

        @Override
        public String get(String key, String otherwise) {
            return texts.getOrDefault(key, otherwise);
        }

        @Override
        public void put(String key, String value) {
            texts.put(key, value);
        }
    }

    /** Takes in all but GTXPro. */
    private static final class Shelf implements Importer {

        private static final Messages TEXTS = Messages.of(Shelf.class);
        private ImportOptions options;
        private final List<ImportRow> rows = new ArrayList<>();

        @Override
        public String kind() {
            return "products";
        }

        @Override
        public Message label() {
            return TEXTS.message("products");
        }

        @Override
        public List<ImportField> fields() {
            return List.of(new ImportField("name", TEXTS.message("name"), ValueType.TEXT, true, List.of()),
                    new ImportField("price", TEXTS.message("price"), ValueType.MONEY, false, List.of()));
        }

        @Override
        public ImportRun begin(ImportOptions given) {
            options = given;
            return new ImportRun() {
                @Override
                public List<RowOutcome> accept(List<ImportRow> batch) {
                    rows.addAll(batch);
                    return batch.stream().map(row -> "GTXPro".equals(row.text("name"))
                            ? RowOutcome.wrong(row, new Problem("name", TEXTS.message("unknown")))
                            : RowOutcome.of(row, RowOutcome.Kind.CREATED)).toList();
                }

                @Override
                public List<RowOutcome> finish() {
                    return List.of();
                }
            };
        }
    }
}

package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.base.Progress;

/** What the columns of a file mean: proposed from their headings, saved, and used again. */
class MappingTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private List<String> fields(Mapping mapping) {
        return mapping.columns().stream().map(Mapping.Column::field).toList();
    }

    @ParameterizedTest
    @CsvSource({"closedOn,closedOn", "closed_on,closedOn", "CLOSED ON:,closedOn", "ClosedOn,closedOn",
            "Data zamkniecia,closedOn", "data zamknięcia,closedOn", "close_value,amount", "KWOTA,amount",
            "Nazwa Towaru,name", "thing,name", "Closed,''", "'',''"})
    void headingsAreKnownHoweverTheyAreWritten(String heading, String field) {
        var look = imports.look(imports.file(heading + ",other\nx,y\n"));
        assertEquals(field, imports.files.propose(look, imports.things).columns().getFirst().field());
    }

    @Test
    void aFieldGoesToOneColumnAndTheExactNameWins() {
        var look = imports.look(imports.file("Day,thing,name,on\nx,y,z,w\n"));
        assertEquals(List.of("", "", "name", "on"), fields(imports.files.propose(look, imports.things)));
    }

    @Test
    void isTheSameAfterSaving() {
        var mapping = new Mapping("things", List.of(new Mapping.Column("Kto?", "name"),
                new Mapping.Column("Kiedy", "on", "d/M/yyyy", ""), new Mapping.Column("Ile", "amount", "", ",")),
                List.of(new Mapping.Alias("name", "GTXPro", "GTX \"Pro\" Ż")));
        var file = folder.resolve("map.json");
        imports.files.writeMapping(mapping, file);
        assertEquals(mapping, imports.files.readMapping(file));
        assertEquals(Optional.of(mapping), imports.files.fromText(imports.files.toText(mapping)));
        assertEquals(Optional.empty(), imports.files.fromText("banana"));
    }

    @Test
    void savedOnesAreLaidOnFilesWithOtherColumnsToo() {
        var saved = new Mapping("things", List.of(new Mapping.Column("Kiedy", "on", "d/M/yyyy", ""),
                new Mapping.Column("Kto", "name"), new Mapping.Column("Ile", "pieces")), List.of());
        var file = imports.file("kto,Nowa,KIEDY\nAlpha,x,3/1/2017\n");
        var look = imports.look(file);
        var fitted = imports.files.fit(look, saved);
        assertEquals(List.of("name", "", "on"), fields(fitted));
        var plan = new ImportPlan(look, imports.things, fitted);
        assertEquals(List.of(), imports.files.check(plan));
        imports.run(plan, null, Progress.NONE);
        assertEquals("[2017-01-03]", imports.values("on").toString());
    }

    @ParameterizedTest
    @CsvSource({"banana", "[1]", "{}", "{\"columns\": 5}"})
    void aFileThatHoldsNoneIsRefused(String text) throws IOException {
        var file = Files.writeString(folder.resolve("map.json"), text);
        assertThrows(UnreadableFileException.class, () -> imports.files.readMapping(file));
    }

    @Test
    void columnsOfNoFieldAndTwoOfOneAreSaid() {
        var look = imports.look(imports.file("a,b,c\nx,y,z\n"));
        var mapping = new Mapping("things", List.of(new Mapping.Column("a", "name"), new Mapping.Column("b", "name"),
                new Mapping.Column("c", "nonsense")), List.of(new Mapping.Alias("moon", "x", "y")));
        assertEquals(List.of("mappedTwice", "noSuchField", "noSuchField"),
                imports.files.check(new ImportPlan(look, imports.things, mapping)).stream().map(m -> m.key()).toList());
    }

    @Test
    void aliasesPutOtherWordsInPlace() {
        var plan = imports.plan(imports.file("thing,remark\nGTXPro,GTXPro\n gtxpro ,x\nGTX Basic,y\n"));
        var named = new ImportPlan(plan.look(), plan.importer(),
                plan.mapping().with(List.of(Mapping.Alias.parse("thing:GTXPro=GTX Pro").orElseThrow())));
        imports.run(named, null, Progress.NONE);
        assertEquals(List.of("GTX Pro", "GTX Pro", "GTX Basic"), imports.things.names());
        assertEquals(List.of("GTXPro", "x", "y"), imports.values("remark"));
    }

    @Test
    void anAliasIsAFieldTwoWordsAndTheSignsBetween() {
        assertEquals(Optional.of(new Mapping.Alias("product", "GTXPro", "GTX Pro")),
                Mapping.Alias.parse("product:GTXPro=GTX Pro"));
        assertEquals(Optional.of(new Mapping.Alias("product", "x", "")), Mapping.Alias.parse("product:x="));
        for (var text : List.of("product", "product:x", ":x=y", "product:=y", "x=y")) {
            assertEquals(Optional.empty(), Mapping.Alias.parse(text), text);
        }
    }
}

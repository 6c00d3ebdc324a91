package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Caller;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Right;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest(modules = ExampleModule.class)
class SessionTest {

    private final TestDatabase database;
    private final Store store;

    SessionTest(TestDatabase database) {
        this.database = database;
        store = database.store();
    }

    @BeforeEach
    void everythingIsAllowed() {
        database.guard().reset();
        database.events().take();
    }

    private long added(String title) {
        return store.write(s -> s.add(new Note(title, 1L))).getId();
    }

    @Test
    void whatWasWrittenIsRead() {
        final long id = added("Zażółć gęślą jaźń · Їжак · Ёлка");
        assertEquals("Zażółć gęślą jaźń · Їжак · Ёлка",
                store.read(s -> s.find(Note.class, id).orElseThrow().title()));
    }

    @Test
    void aMomentIsKeptToTheMicrosecondWhateverTheZone() {
        final var inTheGapOfSummerTime = Instant.parse("2026-03-29T01:30:00.123456Z");
        final long id = store.write(s -> {
            final var note = s.add(new Note("moment", 1L));
            note.setMadeAt(inTheGapOfSummerTime);
            return note;
        }).getId();
        assertEquals(inTheGapOfSummerTime, store.read(s -> s.find(Note.class, id).orElseThrow().madeAt()));
        assertEquals(List.of(inTheGapOfSummerTime), store.read(s -> s.sql("SELECT MADE_AT FROM NOTE WHERE ID = ?",
                List.of(id), row -> row.instant("MADE_AT"))));
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        assertThrows(IllegalStateException.class, () -> store.write(s -> {
            s.add(new Note("never", 1L));
            s.flush();
            throw new IllegalStateException("stop");
        }));
        assertEquals(List.of(), store.read(s -> s.sql("SELECT ID FROM NOTE WHERE TITLE = ?", List.of("never"),
                row -> row.id("ID"))));
        assertEquals(List.of(), database.events().take());
    }

    @Test
    void anOldVersionIsStale() {
        final long id = added("stale");
        store.write(s -> {
            s.change(Note.class, id, 1).setTitle("newer");
            return null;
        });
        assertThrows(StaleRecordException.class, () -> store.write(s -> s.change(Note.class, id, 1)));
    }

    @Test
    void changesAreToldAfterTheCommit() {
        final long id = store.write(s -> {
            final var note = s.add(new Note("told", 1L));
            s.publish("and this");
            assertEquals(List.of(), database.events().take());
            return note;
        }).getId();
        assertEquals(List.of(new RecordsChanged(Note.KIND, Set.of(id), new Caller(1, "Tester")), "and this"),
                database.events().take());
    }

    @Test
    void aReadingSessionDoesNotWrite() {
        assertThrows(IllegalStateException.class, () -> store.read(s -> s.add(new Note("no", 1L))));
        assertThrows(IllegalStateException.class, () -> store.read(s -> store.write(w -> w.add(new Note("no", 1L)))));
    }

    @Test
    void whoMayNotReadARecordDoesNotFindIt() {
        final long id = added("hidden");
        database.guard().limit(Note.KIND, Set.of(7L), Right.READ);
        assertEquals(Optional.empty(), store.read(s -> s.find(Note.class, id)));
        assertThrows(RecordMissingException.class, () -> store.write(s -> s.change(Note.class, id, 1)));
    }
}

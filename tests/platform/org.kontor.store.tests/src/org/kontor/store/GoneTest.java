package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;
import org.kontor.testkit.TestDatabase.Kind;

/** A database that goes away in mid-work, and what other sessions do to one. */
@DatabaseTest(modules = ExampleModule.class)
class GoneTest {

    private final TestDatabase database;
    private final Store store;

    GoneTest(TestDatabase database) {
        this.database = database;
        store = database.store();
    }

    private void cutConnections() {
        database.onServer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE application_name = 'Kontor' AND pid <> pg_backend_pid()");
    }

    private List<String> titles() {
        return store.read(s -> s.sql("SELECT TITLE FROM NOTE ORDER BY TITLE", List.of(), r -> r.text("TITLE")));
    }

    @Test
    void aConnectionThatIsCutInMidWorkIsSaidToBeGoneAndTheNextOneWorks() {
        assumeTrue(database.kind() == Kind.POSTGRESQL);
        final var gone = assertThrows(StoreUnavailableException.class, () -> store.write(s -> {
            s.add(new Note("cut off", 1L));
            s.flush();
            cutConnections();
            return s.add(new Note("never", 1L));
        }));
        assertTrue(gone.getMessage().contains("does not answer"), gone.getMessage());
        assertEquals(List.of(), titles());
        store.write(s -> s.add(new Note("goes on", 1L)));
        cutConnections();
        assertEquals(List.of("goes on"), titles());
        store.write(s -> s.sqlUpdate("DELETE FROM NOTE", List.of()));
    }

    @Test
    void aUniqueValueAndAReferenceStandInTheWay() {
        final var first = store.write(s -> {
            final var note = s.add(new Note("first", 1L));
            note.setCode("same");
            return note;
        });
        final var duplicate = assertThrows(ConflictException.class, () -> store.write(s -> {
            final var note = s.add(new Note("second", 1L));
            note.setCode("same");
            return note;
        }));
        assertEquals(ConflictException.Reason.DUPLICATE, duplicate.reason());
        store.write(s -> {
            final var child = s.add(new Note("child", 1L));
            child.setParent(s.find(Note.class, first.getId()).orElseThrow());
            return child;
        });
        final var reference = assertThrows(ConflictException.class, () -> store.write(s -> {
            s.remove(s.find(Note.class, first.getId()).orElseThrow());
            return null;
        }));
        assertEquals(ConflictException.Reason.REFERENCE, reference.reason());
        assertEquals(List.of("child", "first"), titles());
        store.write(s -> s.sqlUpdate("UPDATE NOTE SET PARENT_ID = NULL", List.of())
                + s.sqlUpdate("DELETE FROM NOTE", List.of()));
    }

    @Test
    void aWriteThatFailsInsideAWriteUndoesBoth() {
        assertThrows(IllegalStateException.class, () -> store.write(s -> {
            s.add(new Note("outer", 1L));
            try {
                store.write(inner -> {
                    inner.add(new Note("inner", 1L));
                    throw new IllegalArgumentException("inner");
                });
            } catch (IllegalArgumentException e) {
                // The outer one goes on as if nothing was.
            }
            return null;
        }));
        assertEquals(List.of(), titles());
    }
}

package org.kontor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Right;
import org.kontor.store.example.ExampleModule;
import org.kontor.store.example.Note;
import org.kontor.store.example.NoteLine;
import org.kontor.store.example.NotePlace;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest(modules = ExampleModule.class)
class AuditTest {

    private final TestDatabase database;
    private final Store store;

    AuditTest(TestDatabase database) {
        this.database = database;
        store = database.store();
    }

    @BeforeEach
    void everythingIsAllowed() {
        database.guard().reset();
    }

    private long note() {
        return store.write(s -> {
            final var note = s.add(new Note("Offer", 1L));
            note.setAmount(new BigDecimal("10.5"));
            note.setPlace(new NotePlace("Długa 1", "Kraków"));
            note.lines().add(new NoteLine(note, 1, "first"));
            note.tags().add("old");
            return note;
        }).getId();
    }

    private long version(long id) {
        return store.read(s -> s.find(Note.class, id).orElseThrow().getVersion());
    }

    private void change(long id, Consumer<Note> how) {
        final long version = version(id);
        store.write(s -> {
            how.accept(s.change(Note.class, id, version));
            return null;
        });
    }

    private Set<String> told(long id) {
        return store.read(s -> s.audit(Note.KIND, id)).stream().filter(e -> !e.field().isEmpty())
                .map(e -> e.userName() + " " + e.field() + ": " + e.before() + " > " + e.after())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFieldIsToldFromWhatToWhatByWhom() {
        final long id = note();
        database.guard().actAs(7, "Ola");
        change(id, note -> {
            note.setTitle("Order <b>'; DROP TABLE NOTE");
            note.setAmount(new BigDecimal("10.5000"));
            note.setDueOn(LocalDate.of(2026, 5, 1));
            note.setPlace(new NotePlace("Długa 1", "Gdańsk"));
        });
        assertEquals(Set.of("Ola dueOn: null > 2026-05-01", "Ola place.city: Kraków > Gdańsk",
                "Ola title: Offer > Order <b>'; DROP TABLE NOTE"), told(id));
    }

    @Test
    void partsBelongToTheirRecordAndRaiseItsVersion() {
        final long id = note();
        final long before = version(id);
        change(id, note -> note.lines().getFirst().setWords("changed"));
        assertEquals(before + 1, version(id));
        assertEquals(Set.of("Tester lines.words: first > changed"), told(id));
        change(id, note -> note.lines().add(new NoteLine(note, 2, "second")));
        assertEquals(before + 2, version(id));
        change(id, note -> note.lines().removeFirst());
        change(id, note -> {
            note.tags().remove("old");
            note.tags().add("new");
        });
        assertEquals(Set.of("Tester lines.words: first > changed", "Tester lines: null > position: 2, words: second",
                "Tester lines: position: 1, words: changed > null", "Tester tags: null > new",
                "Tester tags: old > null"),
                told(id));
        assertEquals(before + 4, version(id));
    }

    @Test
    void twoWhoChangeDifferentPartsDoNotBothWin() {
        final long id = note();
        final long version = version(id);
        change(id, note -> note.lines().getFirst().setWords("mine"));
        assertThrows(StaleRecordException.class, () -> store.write(s -> s.change(Note.class, id, version)));
    }

    @Test
    void comingAndGoingAreTold() {
        final long id = note();
        store.write(s -> {
            s.remove(s.find(Note.class, id).orElseThrow());
            return null;
        });
        final var entries = store.read(s -> s.audit(Note.KIND, id));
        assertEquals(List.of("", ""), entries.stream().map(AuditEntry::field).toList());
        assertEquals("amount: 10.5, ownerId: 1, title: Offer", entries.getLast().after());
        assertEquals("amount: 10.5, ownerId: 1, title: Offer", entries.getFirst().before());
    }

    @Test
    void passwordsAreNotTold() {
        final long id = note();
        change(id, note -> note.setDoorPassword("sesame"));
        change(id, note -> note.setDoorPassword("tahini"));
        assertTrue(told(id).contains("Tester doorPassword: ••• > •••") || told(id).toString().contains("••• > "),
                told(id).toString());
        final var everything = store.read(s -> s.sql("SELECT BEFORE_TEXT, AFTER_TEXT FROM AUDIT_ENTRY", List.of(),
                r -> r.text("BEFORE_TEXT") + r.text("AFTER_TEXT"))).toString();
        assertTrue(!everything.contains("sesame") && !everything.contains("tahini"), everything);
    }

    @Test
    void nothingChangedNothingTold() {
        final long id = note();
        final long version = version(id);
        database.events().take();
        change(id, note -> note.setTitle("Offer"));
        assertEquals(Set.of(), told(id));
        assertEquals(version, version(id));
        assertEquals(List.of(), database.events().take());
    }

    @Test
    void whatIsChangedWithoutAskingIsAskedAtTheEnd() {
        final long id = note();
        database.guard().forbid(Note.KIND, Right.CHANGE);
        assertThrows(AccessDeniedException.class, () -> store.write(s -> {
            s.find(Note.class, id).orElseThrow().setTitle("sneaked in");
            return null;
        }));
        assertEquals("Offer", store.read(s -> s.find(Note.class, id).orElseThrow().title()));
    }

    @Test
    void manyChangesNameTheKindOnly() {
        database.events().take();
        store.write(s -> {
            for (int i = 0; i < 1_001; i++) {
                s.add(new Note("mass", 1L));
                if (i % 500 == 499) {
                    s.flush();
                    s.clear();
                }
            }
            return null;
        });
        final var told = (RecordsChanged) database.events().take().getFirst();
        assertEquals(Set.of(), told.ids());
        assertTrue(told.touches(5));
    }
}

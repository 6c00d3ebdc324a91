package org.kontor.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Money;
import org.kontor.base.Problem;

class EditModelTest {

    private static final Message WRONG = Messages.of(EditModel.class).message("field.number");

    private final EditModel<Sample> model = new EditModel<>(Sample.SAVED);

    @Test
    void whatIsTypedMakesItDirtyAndTypingItBackMakesItClean() {
        assertFalse(model.isDirty());
        model.set("name", "Zefir");
        assertTrue(model.isDirty());
        assertTrue(model.isDirty("name"));
        assertFalse(model.isDirty("year"));
        model.set("name", "Acme");
        assertFalse(model.isDirty());
    }

    @Test
    void theSameAmountWrittenOtherwiseIsNoChange() {
        model.set("worth", new Money(new BigDecimal("10"), "PLN"));
        assertFalse(model.isDirty());
        model.set("worth", new Money(new BigDecimal("11"), "PLN"));
        model.set("worth", new Money(new BigDecimal("10.00"), "PLN"));
        assertFalse(model.isDirty());
        assertSame(Sample.SAVED.worth(), model.current().worth());
    }

    @Test
    void aComponentThatTheRecordDoesNotHaveIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> model.set("nmae", "x"));
        assertThrows(IllegalArgumentException.class, () -> model.unreadable("nmae", WRONG));
    }

    @Test
    void keysTypedInOneFieldAreOneStepOfUndo() {
        model.set("name", "Z");
        model.set("name", "Ze");
        model.pause();
        model.set("name", "Zef");
        model.set("year", 2000);
        assertEquals(Optional.of("year"), model.undo());
        assertEquals(Optional.of("name"), model.undo());
        assertEquals("Ze", model.current().name());
        model.undo();
        assertEquals(Sample.SAVED, model.current());
        assertFalse(model.canUndo());
        model.redo();
        model.redo();
        model.redo();
        assertEquals(2000, model.current().year());
        assertEquals("Zef", model.current().name());
        assertFalse(model.canRedo());
    }

    @Test
    void typingAfterUndoForgetsWhatCouldBeDoneAgain() {
        model.set("name", "Zefir");
        model.undo();
        model.set("year", 2001);
        assertFalse(model.canRedo());
    }

    @Test
    void revertingCanItselfBeUndone() {
        model.set("name", "Zefir");
        model.set("year", 2001);
        model.revert();
        assertEquals(Sample.SAVED, model.current());
        model.undo();
        assertEquals("Zefir", model.current().name());
        assertEquals(2001, model.current().year());
    }

    @Test
    void whatCannotBeReadIsAProblemUntilItCan() {
        model.unreadable("year", WRONG);
        assertTrue(model.isDirty());
        assertTrue(model.hasUnreadable());
        assertEquals(List.of(WRONG), model.problemsOf("year"));
        model.set("year", 1999);
        assertFalse(model.hasUnreadable());
        assertFalse(model.isDirty());
    }

    @Test
    void theProblemsOfAFieldGoWhenItIsTypedAgain() {
        model.problems(List.of(new Problem("name", WRONG), new Problem("year", WRONG)));
        model.set("name", "Zefir");
        assertEquals(List.of(), model.problemsOf("name"));
        assertEquals(List.of(WRONG), model.problemsOf("year"));
    }

    @Test
    void whatIsTypedWhileSavingStaysTyped() {
        model.set("name", "Zefir");
        final Sample sent = model.current();
        model.set("year", 2005);
        model.savedAs(sent, new Sample(7, 2, "Zefir", 1999, sent.worth(), sent.lines()));
        assertEquals(new Sample(7, 2, "Zefir", 2005, sent.worth(), sent.lines()), model.current());
        assertTrue(model.isDirty("year"));
        assertFalse(model.isDirty("name"));
    }

    @Test
    void afterSavingNothingIsDirtyAndNothingIsToBeUndone() {
        model.set("name", "Zefir");
        final Sample sent = model.current();
        model.savedAs(sent, new Sample(7, 2, "Zefir", 1999, sent.worth(), sent.lines()));
        assertFalse(model.isDirty());
        assertFalse(model.canUndo());
        assertEquals(2, model.current().version());
    }

    @Test
    void changesOfTwoPeopleInDifferentFieldsFitTogether() {
        model.set("name", "Zefir");
        final var both = model.rebase(new Sample(7, 2, "Acme", 2010, Sample.SAVED.worth(), List.of("a", "b")));
        assertEquals(List.of(), both);
        assertEquals(new Sample(7, 2, "Zefir", 2010, Sample.SAVED.worth(), List.of("a", "b")), model.current());
        assertTrue(model.isDirty("name"));
        assertFalse(model.isDirty("year"));
    }

    @Test
    void whereBothChangedTheSameFieldTheOthersValueIsKeptBeside() {
        model.set("name", "Zefir");
        final var both = model.rebase(new Sample(7, 2, "Acme 2", 1999, Sample.SAVED.worth(), List.of("a")));
        assertEquals(List.of("name"), both);
        assertEquals("Zefir", model.current().name());
        assertTrue(model.isConflict("name"));
        assertEquals("Acme 2", model.conflict("name"));
        model.set("name", "Zefir 2");
        assertFalse(model.isConflict("name"));
    }

    @Test
    void whereBothTypedTheSameThereIsNoConflict() {
        model.set("name", "Zefir");
        assertEquals(List.of(), model.rebase(new Sample(7, 2, "Zefir", 1999, Sample.SAVED.worth(), List.of("a"))));
        assertFalse(model.isDirty());
    }

    @Test
    void listenersHearOfEveryChangeAndOfNothingElse() {
        final var heard = new AtomicInteger();
        model.onChange(heard::incrementAndGet);
        model.set("name", "Acme");
        assertEquals(0, heard.get());
        model.set("name", "Z");
        model.unreadable("year", WRONG);
        model.unreadable("year", WRONG);
        model.undo();
        model.undo();
        assertEquals(3, heard.get());
    }
}

package org.kontor.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.list.Sort;

class ColumnSetTest {

    private ColumnSet columns;

    @BeforeEach
    void threeColumns() {
        columns = fresh();
    }

    private static ColumnSet fresh() {
        return new ColumnSet(List.of(new ColumnSet.Place("a", 100, true), new ColumnSet.Place("b", 100, true),
                new ColumnSet.Place("c", 100, false)), new Sort("a", false));
    }

    private static String ids(ColumnSet columns) {
        return String.join("", columns.shown().stream().map(ColumnSet.Place::id).toList());
    }

    @Test
    void aColumnMovesBeforeAnotherOrToTheEnd() {
        columns.show("c", true);
        columns.move("c", "a");
        assertEquals("cab", ids(columns));
        columns.move("c", null);
        assertEquals("abc", ids(columns));
        columns.move("a", "a");
        assertEquals("abc", ids(columns));
    }

    @Test
    void theLastColumnStays() {
        columns.show("a", false);
        columns.show("b", false);
        assertEquals("b", ids(columns));
    }

    @Test
    void widthsStayWithinBounds() {
        columns.resize("a", 3);
        assertEquals(ColumnSet.MIN_WIDTH, columns.shown().getFirst().width());
        columns.resize("a", 100_000);
        assertEquals(ColumnSet.MAX_WIDTH, columns.shown().getFirst().width());
    }

    @Test
    void sortingTheSameColumnAgainTurnsItRound() {
        columns.toggleSort("b");
        assertEquals(new Sort("b", false), columns.sort());
        columns.toggleSort("b");
        assertEquals(new Sort("b", true), columns.sort());
        columns.toggleSort("a");
        assertEquals(new Sort("a", false), columns.sort());
    }

    @Test
    void theArrangementComesBack() {
        columns.show("c", true);
        columns.move("c", "b");
        columns.resize("b", 222);
        columns.sort(new Sort("c", true));
        final var other = fresh();
        other.load(columns.save());
        assertEquals(columns.all(), other.all());
        assertEquals(columns.sort(), other.sort());
    }

    @Test
    void newColumnsComeAtTheEndAndGoneOnesAreLeftOut() {
        columns.load("zzz:asc;b:50:on;gone:70:on");
        assertEquals("ba", ids(columns));
        assertEquals(new Sort("a", false), columns.sort());
    }

    @Test
    void aTextThatCannotBeReadChangesNothing() {
        for (final String bad : List.of("", ";;;", "a", "a:asc;b:x:on", "a:asc;b:100:off", "a:asc")) {
            columns.load(bad);
            assertEquals("ab", ids(columns));
        }
    }
}

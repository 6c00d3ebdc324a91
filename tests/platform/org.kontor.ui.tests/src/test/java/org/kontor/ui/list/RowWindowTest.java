package org.kontor.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;

class RowWindowTest {

    private final RowWindow<SimpleRow> window = new RowWindow<>();

    private void look(NumberedList list, long first, long last) {
        for (var read = window.missing(first, last); read.isPresent(); read = window.missing(first, last)) {
            window.accept(read.get(), list.page(read.get().request()));
        }
    }

    @Test
    void aShortListIsReadOnceAndCountedByThat() {
        final var list = new NumberedList(7);
        look(list, 0, 30);
        assertEquals(1, list.reads);
        assertTrue(window.counted());
        assertEquals(7, window.size());
        assertEquals(70, window.row(6).id());
        assertNull(window.row(7));
    }

    @Test
    void anEmptyListIsCountedToo() {
        look(new NumberedList(0), 0, 30);
        assertTrue(window.counted());
        assertEquals(0, window.size());
        assertTrue(window.missing(0, 30).isEmpty());
    }

    @Test
    void anEmptyListThatFillsUpShowsItsRowsAfterARefresh() {
        look(new NumberedList(0), 0, 30);
        window.refresh(0);
        look(new NumberedList(7), 0, 30);
        assertEquals(7, window.size());
        assertEquals(70, window.row(6).id());
    }

    @Test
    void aLongListIsReadOnlyAsFarAsItIsLookedAt() {
        final var list = new NumberedList(1_000_000);
        look(list, 0, 30);
        assertEquals(1, list.reads);
        assertFalse(window.counted());
        assertEquals(RowWindow.PAGE, window.size());
        look(list, 190, 220);
        assertEquals(2, list.reads);
        assertEquals(2 * RowWindow.PAGE, window.size());
        assertEquals(2210, window.row(220).id());
    }

    @Test
    void scrollingThroughAMillionRowsHoldsFewOfThem() {
        final var list = new NumberedList(1_000_000);
        for (long first = 0; first < 1_000_000; first += 1000) {
            look(list, first, Math.min(first + 30, 999_999));
            assertEquals((first + 1) * 10, window.row(first).id());
        }
        assertTrue(window.held() <= 8_000, () -> window.held() + " rows held");
    }

    @Test
    void theEndIsReadBackwardsOnceTheRowsWereCounted() {
        final var list = new NumberedList(1_000_003);
        look(list, 0, 30);
        window.counted(1_000_003);
        look(list, 999_973, 1_000_002);
        assertEquals(2, list.reads);
        assertEquals(10_000_030, window.row(1_000_002).id());
        look(list, 999_700, 999_730);
        assertEquals(9_997_010, window.row(999_700).id());
        assertEquals(3, list.reads);
    }

    @Test
    void aFarPlaceIsReachedInLongStridesFromTheNearerSide() {
        final var list = new NumberedList(1_000_000);
        look(list, 0, 30);
        window.counted(1_000_000);
        final int before = list.reads;
        look(list, 300_000, 300_030);
        assertEquals(3_000_010, window.row(300_000).id());
        assertTrue(list.reads - before <= 62, () -> list.reads - before + " reads");
        final int there = list.reads;
        look(list, 295_000, 295_030);
        assertTrue(list.reads - there <= 2, "the way there is remembered");
        look(list, 900_000, 900_030);
        assertEquals(9_000_010, window.row(900_000).id());
        assertTrue(list.reads - there <= 25, "900,000 is nearer to the end");
    }

    @Test
    void aRowThatCameInAboveIsThereAfterARefreshAndTheOldRowsStayUntilThen() {
        final var list = new NumberedList(1000);
        look(list, 0, 30);
        list.ids.addFirst(5L);
        window.refresh(0);
        assertEquals(10, window.row(0).id());
        look(list, 0, 30);
        assertEquals(5, window.row(0).id());
        look(list, 190, 230);
        assertEquals(2000, window.row(200).id());
    }

    @Test
    void rowsThatWentAwayBehindTheWindowShortenTheList() {
        final var list = new NumberedList(1000);
        look(list, 0, 30);
        window.counted(1000);
        look(list, 980, 999);
        list.ids.subList(500, 1000).clear();
        window.refresh(0);
        look(list, 0, 30);
        look(list, 480, 600);
        assertEquals(500, window.size());
        assertNull(window.row(500));
        assertEquals(5000, window.row(499).id());
    }

    @Test
    void aRowThatWentAwayInThePageBeforeDoesNotHideTheRowsAfterIt() {
        final var list = new NumberedList(1000);
        look(list, 0, 450);
        list.ids.remove(10L);
        window.refresh(150);
        look(list, 0, 450);
        for (int i = 0; i < 450; i++) {
            assertEquals(list.ids.get(i), window.row(i).id());
        }
    }

    @Test
    void aRefreshNearTheEndStaysThere() {
        final var list = new NumberedList(100_000);
        look(list, 0, 30);
        window.counted(100_000);
        look(list, 99_970, 99_999);
        final int before = list.reads;
        window.refresh(99_970);
        look(list, 99_970, 99_999);
        assertEquals(1, list.reads - before);
        assertEquals(1_000_000, window.row(99_999).id());
    }

    @Test
    void anAnswerFromBeforeAResetIsDropped() {
        final var list = new NumberedList(50);
        final var read = window.missing(0, 30).orElseThrow();
        window.reset(List.of(Filter.of("name", Operator.CONTAINS, "x")), List.of());
        window.accept(read, list.page(read.request()));
        assertNull(window.row(0));
        assertEquals(1, window.missing(0, 30).orElseThrow().request().filters().size());
    }

    @Test
    void aWrongCountIsMendedByReading() {
        final var list = new NumberedList(450);
        look(list, 0, 30);
        window.counted(500);
        look(list, 470, 499);
        look(list, 0, 460);
        assertEquals(450, window.size());
        assertNotNull(window.row(449));
    }

    @Test
    void aRowIsFoundByItsId() {
        look(new NumberedList(1000), 200, 230);
        assertEquals(209, window.find(2100));
        assertEquals(-1, window.find(9990));
    }
}

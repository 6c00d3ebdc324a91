package org.kontor.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeysTest {

    private static final List<String> IN_ORDER = List.of("acme", "ACME", "Ąkacja", "Ćma", "Dom", "Lot", "Ltd", "łoś",
            "Łódź", "Mak", "Zefir", "Źródło", "Żaba", "Вій", "гора", "ґанок", "дім", "Їжак", "Якір");

    @Test
    void polishAndCyrillicNamesComeInTheOrderOfADictionary() {
        final var names = new ArrayList<>(IN_ORDER);
        Collections.shuffle(names, new Random(7));
        names.sort(Comparator.comparing(SortKeys::of));
        assertEquals(IN_ORDER, names);
    }

    @Test
    void aKeyFitsItsColumnHoweverLongTheName() {
        assertTrue(SortKeys.of("Ж".repeat(10_000)).length() <= SortKeys.LENGTH);
    }

    @Test
    void blanksAroundANameDoNotCount() {
        assertEquals(SortKeys.of("Zefir"), SortKeys.of("  Zefir "));
        assertEquals("łódź", SortKeys.lower(" ŁÓDŹ "));
    }
}

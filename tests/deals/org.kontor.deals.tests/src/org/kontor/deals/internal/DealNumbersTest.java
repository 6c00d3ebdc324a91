package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DealNumbersTest {

    @Test
    void theCountIsAsLongAsThereAreZerosAndLongerWhenItMust() {
        assertEquals("0007/2026/CRM", DealNumbers.number("{0000}/{year}/CRM", 2026, 7).text());
        assertEquals("12345/2026/CRM", DealNumbers.number("{0000}/{year}/CRM", 2026, 12_345).text());
        assertEquals("S-2026-3", DealNumbers.number("S-{year}-{0}", 2026, 3).text());
    }

    @Test
    void numbersSortByYearThenCount() {
        final var pattern = "{0000}/{year}/CRM";
        final long[] keys =
                {DealNumbers.number(pattern, 2025, 99_999).key(), DealNumbers.number(pattern, 2026, 1).key(),
                        DealNumbers.number(pattern, 2026, 10_000).key()};
        assertTrue(keys[0] < keys[1] && keys[1] < keys[2]);
    }

    @Test
    void everyYearIsASeriesOnlyWhereTheYearIsInThePattern() {
        assertEquals("deal:{0000}/2026/CRM", DealNumbers.series("{0000}/{year}/CRM", 2026));
        assertEquals(DealNumbers.series("D{000}", 2025), DealNumbers.series("D{000}", 2026));
        assertTrue(DealNumbers.number("D{000}", 2026, 1).key() < DealNumbers.number("D{000}", 2025, 2).key());
    }

    @Test
    void whatIsNoPatternIsKnown() {
        List.of("{0000}/{year}", "A{0}B", "{000000000}").forEach(good -> assertTrue(DealNumbers.isPattern(good), good));
        List.of("", "0000", "{year}", "{0000}{0000}", "{0000}{year}{year}", "{0000}{month}", "{0000}}", "{12}")
                .forEach(bad -> assertFalse(DealNumbers.isPattern(bad), bad));
    }
}

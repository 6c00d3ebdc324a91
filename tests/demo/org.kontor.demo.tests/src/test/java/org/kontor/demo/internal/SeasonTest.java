package org.kontor.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    @Test
    void allDaysTogetherGiveAllDealsOfThreeYears() {
        for (final int deals : new int[] {0, 1, 600, 1_000_000}) {
            final var season = new Season(TODAY, deals);
            assertEquals(deals, IntStream.range(0, season.days()).map(season::deals).sum());
            assertTrue(IntStream.range(0, season.days()).allMatch(day -> season.deals(day) >= 0));
            assertEquals(LocalDate.of(2023, 3, 19), season.day(0));
            assertEquals(TODAY, season.day(season.days() - 1));
        }
    }

    @Test
    void thereIsMoreToDoEveryYearAndLessInSummerAndAtWeekends() {
        final var season = new Season(TODAY, 1_000_000);
        assertTrue(between(season, "2025-03-19", "2026-03-18") > between(season, "2023-03-19", "2024-03-18") * 1.15);
        assertTrue(between(season, "2024-07-01", "2024-08-31") < between(season, "2024-10-01", "2024-11-30") * 0.7);
        final int sundays = IntStream.range(0, season.days())
                .filter(day -> season.day(day).getDayOfWeek() == DayOfWeek.SUNDAY).map(season::deals).sum();
        assertTrue(sundays < 1_000_000 / 7 / 10, sundays + " on Sundays");
    }

    private static int between(Season season, String from, String to) {
        return IntStream.range(0, season.days()).filter(day -> !season.day(day).isBefore(LocalDate.parse(from))
                && !season.day(day).isAfter(LocalDate.parse(to))).map(season::deals).sum();
    }
}

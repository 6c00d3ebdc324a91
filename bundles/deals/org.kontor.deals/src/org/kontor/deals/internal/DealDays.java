package org.kontor.deals.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When something happened of which only the day is known: today is now; another day is its noon in UTC, so that the day
 * is the same one for colleagues from Warsaw to Vladivostok.
 */
record DealDays(Clock clock) {

    private static final LocalTime NOON = LocalTime.NOON;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Null for null. */
    Instant at(LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.equals(today()) ? now() : noon(day);
    }

    static Instant noon(LocalDate day) {
        return day == null ? null : day.atTime(NOON).toInstant(ZoneOffset.UTC);
    }
}

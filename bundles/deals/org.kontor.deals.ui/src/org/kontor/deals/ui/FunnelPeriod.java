package org.kontor.deals.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kontor.base.Messages;

/**
 * A period that one can choose for the funnel.
 *
 * @param id by which the choice is remembered
 * @param from first day
 * @param to last day, included
 */
record FunnelPeriod(String id, String label, LocalDate from, LocalDate to) {

    private static final Messages MESSAGES = Messages.of(FunnelPeriod.class);
    private static final int YEARS_BACK = 15;

    /** The usual periods seen from a day: the running ones first, then year by year backwards. */
    static List<FunnelPeriod> asOf(LocalDate today) {
        final var monthStart = today.withDayOfMonth(1);
        final var quarterStart = monthStart.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        final var periods = new ArrayList<FunnelPeriod>();
        periods.add(named("thisMonth", monthStart, monthStart.plusMonths(1)));
        periods.add(named("lastMonth", monthStart.minusMonths(1), monthStart));
        periods.add(named("thisQuarter", quarterStart, quarterStart.plusMonths(3)));
        periods.add(named("lastQuarter", quarterStart.minusMonths(3), quarterStart));
        periods.add(named("last12Months", today.minusYears(1).plusDays(1), today.plusDays(1)));
        for (int year = today.getYear(); year >= today.getYear() - YEARS_BACK; year--) {
            periods.add(ofYear(year));
        }
        return periods;
    }

    /** A calendar year. */
    static FunnelPeriod ofYear(int year) {
        final var text = Integer.toString(year);
        return new FunnelPeriod(text, text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Any days. */
    static FunnelPeriod custom(LocalDate from, LocalDate to) {
        return new FunnelPeriod("custom", MESSAGES.text("period.custom"), from, to);
    }

    /** Days in it; below one when it ends before it begins. */
    long days() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }

    private static FunnelPeriod named(String id, LocalDate from, LocalDate end) {
        return new FunnelPeriod(id, MESSAGES.text("period." + id), from, end.minusDays(1));
    }
}

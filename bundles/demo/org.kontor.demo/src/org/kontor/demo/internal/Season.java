package org.kontor.demo.internal;

import java.time.LocalDate;
import java.util.List;

/** How many deals begin on which day: more every year, few in summer and hardly any at weekends. */
final class Season {

    private static final int YEARS = 3;
    private static final List<Double> MONTHS = List.of(0.8, 0.9, 1.15, 1.1, 1.05, 1.0, 0.75, 0.7, 1.15, 1.2, 1.25,
            0.95);
    private static final double GROWTH = 1.12;

    private final LocalDate first;
    private final double[] upTo;
    private final long deals;

    Season(LocalDate today, long deals) {
        this.deals = deals;
        first = today.minusYears(YEARS).plusDays(1);
        final int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
        upTo = new double[days];
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += weight(first.plusDays(i), i / 365.25);
            upTo[i] = sum;
        }
    }

    int days() {
        return upTo.length;
    }

    LocalDate day(int index) {
        return first.plusDays(index);
    }

    /** All days together give all deals. */
    int deals(int index) {
        return (int) (dealsUpTo(index) - (index == 0 ? 0 : dealsUpTo(index - 1)));
    }

    private long dealsUpTo(int index) {
        return Math.round(deals * (upTo[index] / upTo[upTo.length - 1]));
    }

    private static double weight(LocalDate day, double years) {
        final double weekday = switch (day.getDayOfWeek()) {
            case SATURDAY -> 0.08;
            case SUNDAY -> 0.02;
            case MONDAY -> 1.1;
            default -> 1.0;
        };
        return weekday * MONTHS.get(day.getMonthValue() - 1) * Math.pow(GROWTH, years);
    }
}

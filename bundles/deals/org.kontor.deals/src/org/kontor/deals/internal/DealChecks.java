package org.kontor.deals.internal;

import java.time.LocalDate;
import org.kontor.base.Checks;
import org.kontor.deals.Deal;
import org.kontor.deals.DealLine;

/** What the fields of a deal must be like, without asking the database. */
final class DealChecks {

    private static final int MOST_LINES = 500;

    private DealChecks() {
    }

    static Checks fields(Deal deal) {
        final var checks = new Checks().text("title", deal.title(), 200).text("note", deal.note(), 4000)
                .text("lossRemark", deal.lossRemark(), 1000).text("externalId", deal.externalId(), 100)
                .date("openedOn", deal.openedOn()).date("expectedOn", deal.expectedOn())
                .date("closedOn", deal.closedOn()).money("amount", deal.amount());
        checks.that("amount", deal.amount() == null || deal.amount().amount().signum() >= 0,
                DealTexts.of("deal.negative"));
        checks.that("lines", deal.lines().size() <= MOST_LINES, DealTexts.of("deal.moreLines", MOST_LINES));
        deal.lines().forEach(line -> line(checks, line));
        return checks;
    }

    /** Both may be null. */
    static Checks closing(LocalDate openedOn, LocalDate closedOn, LocalDate today) {
        final var checks = new Checks().date("closedOn", closedOn);
        checks.that("closedOn", closedOn == null || !closedOn.isAfter(today.plusDays(1)),
                DealTexts.of("deal.closedLater"));
        if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
            checks.add("closedOn", DealTexts.of("deal.closedBeforeOpened", closedOn.toString(), openedOn.toString()));
        }
        return checks;
    }

    private static void line(Checks checks, DealLine line) {
        checks.required("lines", line.product());
        checks.required("lines", line.quantity());
        checks.number("lines", line.quantity());
        checks.that("lines", line.quantity() == null || line.quantity().signum() > 0, DealTexts.of("deal.quantity"));
        checks.money("lines", line.price());
    }
}

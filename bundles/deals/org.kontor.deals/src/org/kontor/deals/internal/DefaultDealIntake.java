package org.kontor.deals.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.kontor.base.Checks;
import org.kontor.base.Result;
import org.kontor.deals.Deal;
import org.kontor.deals.DealIntake;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealState;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.kontor.store.StoredRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes whole deals, some hundred in a transaction. */
@Component
public final class DefaultDealIntake implements DealIntake {

    private static final int MOST = 1_000;

    private final Store store;
    private final DealKindService kinds;
    private final DealDays days = new DealDays(Clock.systemDefaultZone());

    /** For the framework. */
    @Activate
    public DefaultDealIntake(@Reference Store store, @Reference DealKindService kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Override
    public Result<List<Long>> add(List<PastDeal> deals) {
        if (deals.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " deals at a time, not " + deals.size());
        }
        final var book = StageBook.of(kinds.kinds());
        final var checks = new Checks();
        deals.forEach(deal -> check(deal, book, checks));
        return checks.then(() -> Result.done(store.write(session -> add(session, book, deals))));
    }

    private void check(PastDeal past, StageBook book, Checks checks) {
        final var deal = past.deal();
        DealChecks.fields(deal).problems().forEach(problem -> checks.add(problem.field(), problem.message()));
        DealChecks.closing(deal.openedOn(), deal.closedOn(), days.today()).problems()
                .forEach(problem -> checks.add(problem.field(), problem.message()));
        checks.required("kind", deal.kind());
        final var places = past.past().stream().map(stage -> book.stage(stage.stageId()).orElse(null)).toList();
        final boolean known = !places.isEmpty() && places.stream()
                .allMatch(place -> place != null && deal.kind() != null && place.kind().id() == deal.kind().id());
        checks.that("stage", known, DealTexts.of("deal.stageMissing"));
        checks.that("stage", inOrder(past), DealTexts.of("deal.pastOrder"));
        if (!known) {
            return;
        }
        final var state = places.getLast().stage().state();
        checks.that("closedOn", (state == DealState.OPEN) == (deal.closedOn() == null),
                DealTexts.of("deal.closedWhen"));
        checks.that("partner", state != DealState.WON || deal.partner() != null, DealTexts.of("deal.winPartner"));
        checks.that("lossReason", (state == DealState.LOST) == (deal.lossReason() != null),
                DealTexts.of("deal.lossReason"));
    }

    private static boolean inOrder(PastDeal past) {
        Instant before = null;
        for (final var stage : past.past()) {
            if (stage.enteredAt() != null) {
                if (before != null && stage.enteredAt().isBefore(before)) {
                    return false;
                }
                before = stage.enteredAt();
            }
        }
        return true;
    }

    private List<Long> add(Session session, StageBook book, List<PastDeal> deals) {
        final var entities = new ArrayList<DealEntity>();
        final var names =
                SortNames.of(session, deals.stream().map(deal -> DealWriter.id(deal.deal().partner())).toList(),
                        deals.stream().map(deal -> DealWriter.id(deal.deal().responsible())).toList());
        final var series = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < deals.size(); i++) {
            entities.add(session.add(entity(deals.get(i), book, names)));
            final var deal = deals.get(i).deal();
            series.computeIfAbsent(DealNumbers.series(kind(deal, book).numberPattern(), year(deal)),
                    key -> new ArrayList<>()).add(i);
        }
        series.forEach((name, places) -> {
            long next = session.nextNumbers(name, places.size());
            for (final int place : places) {
                final var deal = deals.get(place).deal();
                entities.get(place)
                        .number(DealNumbers.number(kind(deal, book).numberPattern(), year(deal), next++));
            }
        });
        return entities.stream().map(StoredRecord::getId).toList();
    }

    private static DealEntity entity(PastDeal past, StageBook book, SortNames names) {
        final var deal = past.deal();
        final var entity = new DealEntity();
        entity.kind(deal.kind().id());
        DealWriter.take(entity, deal, names);
        past.past().forEach(stage -> entity.enter(book.stage(stage.stageId()).orElseThrow(), stage.enteredAt(),
                stage.by()));
        entity.closed(deal.closedOn());
        entity.lost(deal.lossReason() == null ? null : (Long) deal.lossReason().id(), deal.lossRemark());
        return entity;
    }

    private static DealKind kind(Deal deal, StageBook book) {
        return book.kind(deal.kind().id()).orElseThrow();
    }

    private int year(Deal deal) {
        return (deal.openedOn() == null ? days.today() : deal.openedOn()).getYear();
    }
}

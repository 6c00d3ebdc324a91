package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.kontor.base.Money;
import org.kontor.deals.DealState;
import org.kontor.deals.internal.DealImportBatch.Pending;
import org.kontor.store.Session;

/** Writes the deals of a batch. */
final class DealImportWriter {

    private final Session session;
    private final StageBook book;
    private final DealDays days;
    private final SortNames names;
    private final List<Created> created = new ArrayList<>();

    DealImportWriter(Session session, StageBook book, DealDays days, SortNames names) {
        this.session = session;
        this.book = book;
        this.days = days;
        this.names = names;
    }

    /** Created ones wait for {@link #number}. */
    void write(Pending deal) {
        if (deal.existing() == null) {
            create(deal);
        } else if (!deal.draft().equals(deal.existing().draft())) {
            update(deal);
        }
    }

    /** Numbers what was created: only now, so that a row refused in the end leaves no gap. */
    void number() {
        final var series = new LinkedHashMap<String, List<Created>>();
        created.forEach(each -> series
                .computeIfAbsent(DealNumbers.series(pattern(each), year(each)), key -> new ArrayList<>()).add(each));
        series.forEach((name, deals) -> {
            long next = session.nextNumbers(name, deals.size());
            for (final var deal : deals) {
                deal.entity().number(DealNumbers.number(pattern(deal), year(deal), next++));
            }
        });
    }

    private void create(Pending deal) {
        final var draft = deal.draft();
        final var entity = new DealEntity();
        entity.kind(draft.place().kind().id());
        fill(entity, deal);
        enter(entity, draft);
        created.add(new Created(session.add(entity), draft));
    }

    private void update(Pending deal) {
        final var before = deal.existing().draft();
        final var after = deal.draft();
        final var entity = session.change(DealEntity.class, deal.existing().id(), deal.existing().version());
        if (after.place() != before.place()) {
            entity.enter(after.place(), after.closedOn() == null ? days.now() : days.at(after.closedOn()),
                    session.caller().name());
        } else if (!Objects.equals(after.closedOn(), before.closedOn())) {
            entity.enteredLastAt(days.at(after.closedOn()));
        }
        if (!Objects.equals(after.openedOn(), before.openedOn())) {
            entity.enteredFirstAt(DealDays.noon(before.openedOn()), days.at(after.openedOn()));
        }
        fill(entity, deal);
    }

    private void fill(DealEntity entity, Pending deal) {
        final var draft = deal.draft();
        entity.title(draft.title());
        entity.partner(draft.partnerId(), names);
        entity.responsible(draft.responsibleId(), names);
        entity.dates(draft.openedOn(), draft.expectedOn());
        entity.closed(draft.closedOn());
        entity.amount(draft.amount());
        entity.lost(draft.lossReasonId(), draft.lossRemark());
        entity.note(draft.note());
        entity.externalId(draft.externalId());
        if (draft.productId() != null && !draft.productId().equals(entity.firstProductId())) {
            entity.firstProduct(draft.productId(), price(deal));
        }
    }

    /** What was paid; for a deal without an amount what the product costs. */
    private static Money price(Pending deal) {
        final var amount = deal.draft().amount();
        return amount != null && amount.amount().signum() > 0 ? amount : deal.listPrice();
    }

    /**
     * What is known of its history: an open deal entered its stage when it was opened; a closed one was talked about
     * from then on until it was closed.
     */
    private void enter(DealEntity entity, DealDraft draft) {
        final var place = draft.place();
        final var by = session.caller().name();
        if (draft.state() == DealState.OPEN) {
            entity.enter(place, days.at(draft.openedOn()), by);
            return;
        }
        if (draft.openedOn() != null) {
            entity.enter(book.talks(place.kind()), days.at(draft.openedOn()), by);
        }
        entity.enter(place, days.at(draft.closedOn()), by);
    }

    private static String pattern(Created deal) {
        return deal.draft().place().kind().numberPattern();
    }

    private int year(Created deal) {
        return (deal.draft().openedOn() == null ? days.today() : deal.draft().openedOn()).getYear();
    }

    private record Created(DealEntity entity, DealDraft draft) {
    }
}

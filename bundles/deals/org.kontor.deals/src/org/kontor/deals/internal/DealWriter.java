package org.kontor.deals.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.kontor.base.Checks;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.store.Session;

/** Creates and changes deals inside one write. */
final class DealWriter {

    private static final String SAME_EXTERNAL_ID = """
            SELECT D.NUMBER, D.EXTERNAL_ID FROM DEAL D
            WHERE D.EXTERNAL_ID_LOWER = ? AND D.DEAL_KIND_ID = ? AND D.ID <> ?""";

    private final Session session;
    private final StageBook book;
    private final DealDays days;

    DealWriter(Session session, StageBook book, DealDays days) {
        this.session = session;
        this.book = book;
        this.days = days;
    }

    /** Checks what only the database knows, then writes. The fields were checked before. */
    Result<Deal> save(Deal deal) {
        final var written = deal.id() == 0 ? create(deal) : change(deal);
        return written.map(entity -> {
            session.flush();
            return new DealReader(session, book).find(entity.getId()).orElseThrow();
        });
    }

    private Result<DealEntity> create(Deal deal) {
        final var kind = deal.kind() == null ? book.kinds().getFirst() : book.kind(deal.kind().id()).orElse(null);
        if (kind == null) {
            return Result.rejected("kind", DealTexts.of("deal.kindMissing"));
        }
        final var checks = new Checks();
        final var place = startingPlace(kind, deal.stage(), checks);
        final var names = checkReferences(deal, new DealEntity(), checks);
        checkExternalId(deal, kind.id(), checks);
        return checks.then(() -> {
            final var entity = new DealEntity();
            entity.kind(kind.id());
            take(entity, deal, names);
            entity.enter(place, deal.openedOn() == null ? days.now() : days.at(deal.openedOn()),
                    session.caller().name());
            final int year = (deal.openedOn() == null ? days.today() : deal.openedOn()).getYear();
            final var pattern = kind.numberPattern();
            entity.number(DealNumbers.number(pattern, year,
                    session.nextNumbers(DealNumbers.series(pattern, year), 1)));
            return Result.done(session.add(entity));
        });
    }

    private Result<DealEntity> change(Deal deal) {
        final var entity = session.change(DealEntity.class, deal.id(), deal.version());
        final var checks = new Checks();
        checks.that("kind", deal.kind() == null || deal.kind().id() == entity.kindId(),
                DealTexts.of("deal.kindFixed"));
        final var names = checkReferences(deal, entity, checks);
        if (!SortKeys.lower(deal.externalId()).equals(SortKeys.lower(Objects.toString(entity.externalId(), "")))) {
            checkExternalId(deal, entity.kindId(), checks);
        }
        if (entity.state() != DealState.OPEN) {
            checks.required("closedOn", deal.closedOn());
            DealChecks.closing(deal.openedOn(), deal.closedOn(), days.today()).problems()
                    .forEach(problem -> checks.add(problem.field(), problem.message()));
        }
        checks.that("partner", entity.state() != DealState.WON || entity.partnerId() == null || deal.partner() != null,
                DealTexts.of("deal.winPartner"));
        checks.that("lossReason", entity.state() != DealState.LOST || deal.lossReason() != null,
                DealTexts.of("deal.lossReason"));
        return checks.then(() -> {
            if (entity.state() != DealState.OPEN && !Objects.equals(entity.closedOn(), deal.closedOn())) {
                entity.closed(deal.closedOn());
                entity.enteredLastAt(days.at(deal.closedOn()));
            }
            if (entity.state() == DealState.LOST) {
                entity.lost(deal.lossReason().id(), deal.lossRemark());
            }
            if (!Objects.equals(entity.openedOn(), deal.openedOn())) {
                entity.enteredFirstAt(DealDays.noon(entity.openedOn()), days.at(deal.openedOn()));
            }
            take(entity, deal, names);
            return Result.done(entity);
        });
    }

    static void take(DealEntity entity, Deal deal, SortNames names) {
        entity.title(deal.title());
        entity.partner(id(deal.partner()), names);
        entity.responsible(id(deal.responsible()), names);
        entity.dates(deal.openedOn(), deal.expectedOn());
        entity.amount(deal.amount());
        entity.note(deal.note());
        entity.externalId(deal.externalId());
        entity.lines(deal.lines());
    }

    private StageBook.Place startingPlace(DealKind kind, Ref stage, Checks checks) {
        if (stage == null) {
            return book.first(kind);
        }
        final var place = book.stage(stage.id()).orElse(null);
        if (place == null) {
            checks.add("stage", DealTexts.of("deal.stageMissing"));
        } else if (place.kind().id() != kind.id()) {
            checks.add("stage", DealTexts.of("deal.stageOfOtherKind"));
        } else if (place.stage().state() != DealState.OPEN) {
            checks.add("stage", DealTexts.of("deal.stageCloses"));
        }
        return place;
    }

    /** Only those that are new to the deal: what it has is kept by the database. */
    private SortNames checkReferences(Deal deal, DealEntity before, Checks checks) {
        final var partner = changed(deal.partner(), before.partnerId());
        final var responsible = changed(deal.responsible(), before.responsibleId());
        final var reason = changed(deal.lossReason(), before.lossReasonId());
        final var names = SortNames.of(session, partner, responsible);
        checks.that("partner", partner.stream().allMatch(names::hasPartner), DealTexts.of("deal.partnerMissing"));
        checks.that("responsible", responsible.stream().allMatch(names::hasUser),
                DealTexts.of("deal.responsibleMissing"));
        checks.that("lossReason", reason.stream().allMatch(id -> exists("LOSS_REASON", id)),
                DealTexts.of("deal.lossReason"));
        final var products = new LinkedHashSet<Long>();
        deal.lines().forEach(line -> products.add(line.product().id()));
        products.removeAll(before.productIds());
        products.forEach(product -> checks.that("lines", exists("PRODUCT", product),
                DealTexts.of("deal.productMissing")));
        return names;
    }

    private static List<Long> changed(Ref wanted, Long before) {
        return wanted == null || Long.valueOf(wanted.id()).equals(before) ? List.of() : List.of(wanted.id());
    }

    private boolean exists(String table, long id) {
        return !session.sql("SELECT T.ID FROM " + table + " T WHERE T.ID = ?", List.of(id), row -> row.id("ID"))
                .isEmpty();
    }

    private void checkExternalId(Deal deal, long kindId, Checks checks) {
        if (deal.externalId() == null || deal.externalId().isBlank()) {
            return;
        }
        final var externalId = deal.externalId().strip();
        session.sql(SAME_EXTERNAL_ID, List.of(SortKeys.lower(externalId), kindId, deal.id()),
                row -> new String[] {row.text("NUMBER"), row.text("EXTERNAL_ID")}).stream()
                .filter(other -> other[1].equals(externalId)).findFirst()
                .ifPresent(other -> checks.add("externalId", DealTexts.of("deal.externalTwice", other[0])));
    }

    static Long id(Ref ref) {
        return ref == null ? null : ref.id();
    }
}

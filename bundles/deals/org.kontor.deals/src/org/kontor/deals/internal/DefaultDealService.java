package org.kontor.deals.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Money;
import org.kontor.base.Result;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealService;
import org.kontor.deals.DealState;
import org.kontor.deals.StageEntry;
import org.kontor.store.AuditEntry;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deals in the store. */
@Component
public final class DefaultDealService implements DealService {

    private static final String TOTALS = """
            SELECT D.STATE, D.CURRENCY, COUNT(*) AS DEALS, SUM(D.AMOUNT) AS AMOUNT
            FROM DEAL D WHERE D.PARTNER_ID = ? AND %s
            GROUP BY D.STATE, D.CURRENCY ORDER BY D.STATE, D.CURRENCY""";

    private final Store store;
    private final DealKindService kinds;
    private final DealDays days;

    /** For the framework. */
    @Activate
    public DefaultDealService(@Reference Store store, @Reference DealKindService kinds) {
        this(store, kinds, Clock.systemDefaultZone());
    }

    /** With another clock. */
    public DefaultDealService(Store store, DealKindService kinds, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        days = new DealDays(clock);
    }

    @Override
    public Optional<Deal> find(long id) {
        final var book = book();
        return store.read(session -> new DealReader(session, book).find(id));
    }

    @Override
    public Result<Deal> save(Deal deal) {
        final var book = book();
        return DealChecks.fields(deal)
                .then(() -> store.write(session -> new DealWriter(session, book, days).save(deal)));
    }

    @Override
    public Result<Deal> move(long id, long version, long stageId) {
        return step(id, version, (session, entity, book) -> {
            final var place = book.stage(stageId).orElse(null);
            final var problem = place == null ? DealTexts.of("deal.stageMissing")
                    : place.kind().id() != entity.kindId() ? DealTexts.of("deal.stageOfOtherKind")
                            : place.stage().state() != DealState.OPEN ? DealTexts.of("deal.stageCloses") : null;
            if (problem != null) {
                return Result.rejected("stage", problem);
            }
            if (entity.stageId() != stageId) {
                entity.closed(null);
                entity.lost(null, null);
                entity.enter(place, days.now(), session.caller().name());
            }
            return Result.done(entity);
        });
    }

    @Override
    public Result<Deal> win(long id, long version, LocalDate on, Money amount) {
        return step(id, version, (session, entity, book) -> {
            final var checks = DealChecks.closing(entity.openedOn(), on, days.today()).required("closedOn", on)
                    .money("amount", amount);
            checks.that("amount", amount == null || amount.amount().signum() >= 0, DealTexts.of("deal.negative"));
            checks.that("", entity.state() != DealState.WON, DealTexts.of("deal.alreadyWon"));
            checks.that("partner", entity.partnerId() != null, DealTexts.of("deal.winPartner"));
            return checks.then(() -> {
                if (amount != null) {
                    entity.amount(amount);
                }
                entity.lost(null, null);
                return close(session, entity, book, DealState.WON, on);
            });
        });
    }

    @Override
    public Result<Deal> lose(long id, long version, LocalDate on, long lossReasonId, String lossRemark) {
        final boolean known = kinds.lossReasons().stream().anyMatch(reason -> reason.id() == lossReasonId);
        return step(id, version, (session, entity, book) -> {
            final var checks = DealChecks.closing(entity.openedOn(), on, days.today()).required("closedOn", on)
                    .text("lossRemark", lossRemark, 1000);
            checks.that("", entity.state() != DealState.LOST, DealTexts.of("deal.alreadyLost"));
            checks.that("lossReason", known, DealTexts.of("deal.lossReason"));
            return checks.then(() -> {
                entity.lost(lossReasonId, lossRemark);
                return close(session, entity, book, DealState.LOST, on);
            });
        });
    }

    @Override
    public Result<Void> delete(long id, long version) {
        return store.write(session -> {
            final var found = session.find(DealEntity.class, id).filter(deal -> deal.getVersion() == version);
            session.remove(found.orElseGet(() -> session.change(DealEntity.class, id, version)));
            return Result.done(null);
        });
    }

    @Override
    public List<StageEntry> stages(long id) {
        final var book = book();
        return store.read(session -> new DealReader(session, book).stages(id));
    }

    @Override
    public List<AuditEntry> history(long id) {
        final var book = book();
        return store.read(session -> new DealHistory(session, book).of(id));
    }

    @Override
    public List<DealTotal> totals(long partnerId) {
        return store.read(session -> {
            final var scope = session.readable(DealEntity.KIND, "D.RESPONSIBLE_ID");
            final var parameters = new ArrayList<Object>(List.of(partnerId));
            parameters.addAll(scope.parameters());
            return session.sql(TOTALS.formatted(scope.sql()), parameters, row -> new DealTotal(
                    DealState.valueOf(row.text("STATE")), row.integer("DEALS"), row.money("AMOUNT", "CURRENCY")));
        });
    }

    private Result<DealEntity> close(Session session, DealEntity entity, StageBook book, DealState state,
            LocalDate on) {
        final var kind = book.kind(entity.kindId()).orElseThrow();
        entity.closed(on);
        entity.enter(book.closing(kind, state), days.at(on), session.caller().name());
        return Result.done(entity);
    }

    private Result<Deal> step(long id, long version, Step step) {
        final var book = book();
        return store.write(session -> {
            final var entity = session.change(DealEntity.class, id, version);
            return step.take(session, entity, book).map(changed -> {
                session.flush();
                return new DealReader(session, book).find(id).orElseThrow();
            });
        });
    }

    private StageBook book() {
        return StageBook.of(kinds.kinds());
    }

    /** Changes the deal or rejects and leaves it as it was. */
    private interface Step {
        Result<DealEntity> take(Session session, DealEntity entity, StageBook book);
    }
}

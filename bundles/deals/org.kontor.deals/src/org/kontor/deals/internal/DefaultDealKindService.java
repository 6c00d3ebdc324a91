package org.kontor.deals.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.access.SignIn;
import org.kontor.base.Checks;
import org.kontor.base.DomainEvents;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.Stage;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps what it read until somebody changes it. A database without kinds gets the first ones when it is first asked. */
@Component
public final class DefaultDealKindService implements DealKindService {

    private static final String ALL_KINDS = "SELECT k FROM DealKind k ORDER BY k.nameLower";
    private static final String ALL_REASONS = "SELECT r FROM LossReason r ORDER BY r.reasonOrder, r.nameLower";

    private final Store store;
    private final SignIn signIn;
    private final DomainEvents.Subscription subscription;
    private Book book;

    /** For the framework. */
    @Activate
    public DefaultDealKindService(@Reference Store store, @Reference SignIn signIn, @Reference DomainEvents events) {
        this.store = store;
        this.signIn = signIn;
        subscription = events.subscribe(RecordsChanged.class, this::changed);
    }

    /** For the framework. */
    @Deactivate
    public void close() {
        subscription.close();
    }

    @Override
    public List<DealKind> kinds() {
        return book().kinds();
    }

    @Override
    public List<Ref> lossReasons() {
        return book().reasons();
    }

    @Override
    public Result<DealKind> save(DealKind kind) {
        return KindChecks.of(kind).then(() -> {
            final var result = store.write(session -> save(session, kind));
            forget();
            return result;
        });
    }

    @Override
    public Result<Ref> lossReason(String name) {
        return new Checks().required("name", name, 100).then(() -> {
            final var result = store.write(session -> lossReason(session, name));
            forget();
            return Result.done(result);
        });
    }

    private synchronized Book book() {
        if (book == null) {
            var read = store.read(DefaultDealKindService::read);
            if (read.kinds().isEmpty()) {
                signIn.asSystem(() -> store.write(session -> {
                    DefaultKinds.create(session);
                    return null;
                }));
                read = store.read(DefaultDealKindService::read);
            }
            book = read;
        }
        return book;
    }

    private static Book read(Session session) {
        final var kinds = session.query(DealKindEntity.class, ALL_KINDS, Map.of()).stream()
                .map(DealKindEntity::toRecord)
                .sorted(Comparator.comparing(DealKind::active).reversed()).toList();
        final var reasons = session.query(LossReasonEntity.class, ALL_REASONS, Map.of()).stream()
                .map(LossReasonEntity::toRef).toList();
        return new Book(kinds, reasons);
    }

    private static Result<DealKind> save(Session session, DealKind kind) {
        final var checks = new Checks();
        final var others = session.query(DealKindEntity.class, "SELECT k FROM DealKind k WHERE k.id <> :id",
                Map.of("id", kind.id())).stream().map(DealKindEntity::toRecord).toList();
        checks.that("name", others.stream().noneMatch(
                other -> SortKeys.lower(other.name()).equals(SortKeys.lower(kind.name()))), DealTexts.of("kind.name"));
        checks.that("active", kind.active() || others.stream().anyMatch(DealKind::active), DealTexts.of("kind.last"));
        if (!checks.problems().isEmpty()) {
            return Result.rejected(checks.problems());
        }
        final var entity = kind.id() == 0 ? new DealKindEntity()
                : session.change(DealKindEntity.class, kind.id(), kind.version());
        final var inUse = removedInUse(session, entity, kind);
        if (!inUse.isEmpty()) {
            return Result.rejected("stages", DealTexts.of("kind.stageInUse", inUse.getFirst().name()));
        }
        entity.take(kind);
        takeStages(session, entity, kind.stages());
        if (kind.id() == 0) {
            session.add(entity);
        }
        session.flush();
        return Result.done(entity.toRecord());
    }

    private static List<Stage> removedInUse(Session session, DealKindEntity entity, DealKind kind) {
        final var kept = kind.stages().stream().map(Stage::id).toList();
        return entity.stages().stream().map(StageEntity::toRecord).filter(stage -> !kept.contains(stage.id()))
                .filter(stage -> isUsed(session, stage)).toList();
    }

    private static boolean isUsed(Session session, Stage stage) {
        return !session.sql("SELECT D.ID FROM DEAL D WHERE D.STAGE_ID = ? FETCH FIRST 1 ROWS ONLY",
                List.of(stage.id()), row -> row.id("ID")).isEmpty()
                || !session.sql("SELECT E.ID FROM STAGE_ENTRY E WHERE E.STAGE_ID = ? FETCH FIRST 1 ROWS ONLY",
                        List.of(stage.id()), row -> row.id("ID")).isEmpty();
    }

    private static void takeStages(Session session, DealKindEntity entity, List<Stage> wanted) {
        final var before = new HashMap<Long, StageEntity>();
        entity.stages().forEach(stage -> before.put(stage.id(), stage));
        entity.stages().removeIf(stage -> wanted.stream().noneMatch(each -> each.id() == stage.id()));
        for (int order = 0; order < wanted.size(); order++) {
            final var stage = wanted.get(order);
            final var kept = before.get(stage.id());
            if (kept != null && kept.order() != order) {
                session.sqlUpdate("UPDATE DEAL SET STAGE_SORT = ? WHERE STAGE_ID = ?", List.of(order, stage.id()));
            }
            final var taken = kept == null ? new StageEntity(entity) : kept;
            taken.take(stage, order);
            if (kept == null) {
                entity.stages().add(taken);
            }
        }
    }

    private static Ref lossReason(Session session, String name) {
        final var all = session.query(LossReasonEntity.class, ALL_REASONS, Map.of());
        final var known = all.stream().map(LossReasonEntity::toRef)
                .filter(reason -> SortKeys.lower(reason.label()).equals(SortKeys.lower(name))).findFirst();
        return known.orElseGet(() -> session.add(new LossReasonEntity(null, name,
                all.stream().mapToInt(LossReasonEntity::order).max().orElse(0) + 1)).toRef());
    }

    private void changed(RecordsChanged event) {
        if (event.kind().equals(DealKindEntity.KIND) || event.kind().equals(LossReasonEntity.KIND)) {
            forget();
        }
    }

    private synchronized void forget() {
        book = null;
    }

    private record Book(List<DealKind> kinds, List<Ref> reasons) {
    }
}

package org.kontor.deals.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kontor.base.Checks;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.internal.ExistingDeals.Existing;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.Session;

/** One batch of rows in one transaction. */
final class DealImportBatch {

    private final StageBook book;
    private final ImportNames names;
    private final LossReasons reasons;
    private final DealDays days;
    private final ImportOptions options;
    private final Set<String> wouldBeThere;
    private final Map<String, Pending> pending = new HashMap<>();
    private final Map<Long, Pending> changed = new HashMap<>();
    private final List<Pending> created = new ArrayList<>();
    private ExistingDeals existing;
    private DealOverlay overlay;

    DealImportBatch(StageBook book, ImportNames names, LossReasons reasons, DealDays days, ImportOptions options,
            Set<String> wouldBeThere) {
        this.book = book;
        this.names = names;
        this.reasons = reasons;
        this.days = days;
        this.options = options;
        this.wouldBeThere = wouldBeThere;
    }

    /** Says what would become of the rows. */
    List<RowOutcome> look(Session session, List<ImportRow> rows) {
        prepare(session, rows);
        return rows.stream().map(row -> outcome(null, row)).toList();
    }

    /** Takes the rows in. */
    List<RowOutcome> take(Session session, List<ImportRow> rows) {
        prepare(session, rows);
        final var outcomes = rows.stream().map(row -> outcome(session, row)).toList();
        number(session);
        return outcomes;
    }

    /** The kind of that name, or the first one for an empty name. */
    static Optional<DealKind> kind(StageBook book, String name) {
        return name.isBlank() ? book.kinds().stream().findFirst()
                : book.kinds().stream().filter(kind -> SortKeys.lower(kind.name()).equals(SortKeys.lower(name)))
                        .findFirst();
    }

    private void prepare(Session session, List<ImportRow> rows) {
        names.learn(rows);
        reasons.learn(session);
        overlay = new DealOverlay(book, names, reasons, days, options);
        existing = new ExistingDeals(session, book,
                rows.stream().flatMap(row -> Stream.of(externalId(row), number(row))).filter(text -> !text.isEmpty())
                        .distinct().toList(),
                rows.stream().map(DealImportBatch::number).filter(text -> !text.isEmpty()).distinct().toList());
    }

    /** A null session writes nothing. */
    private RowOutcome outcome(Session session, ImportRow row) {
        final var checks = new Checks();
        final var kind = kind(book, row.text(DealImportFields.KIND)).orElse(null);
        if (kind == null) {
            return RowOutcome.wrong(row, new Problem(DealImportFields.KIND, DealTexts.of("import.kindUnknown",
                    ImportNames.shortened(row.text(DealImportFields.KIND)))));
        }
        final var found = find(row, kind);
        final var before = found == null ? DealDraft.blank(book.first(kind)) : found.draft;
        if (before.place().kind().id() != kind.id()) {
            checks.that(DealImportFields.KIND, row.text(DealImportFields.KIND).isBlank(),
                    DealTexts.of("deal.kindFixed"));
        }
        final var after = overlay.lay(row, before, found == null, checks);
        if (!checks.problems().isEmpty()) {
            return new RowOutcome(row.line(), Kind.WRONG, checks.problems());
        }
        try {
            return RowOutcome.of(row, found == null ? create(session, row, after) : update(session, found, after, row));
        } catch (AccessDeniedException e) {
            return RowOutcome.wrong(row, Problem.of(e.text()));
        }
    }

    private Pending find(ImportRow row, DealKind kind) {
        final var externalId = externalId(row);
        final var number = number(row);
        final var key = key(kind.id(), externalId.isEmpty() ? number : externalId);
        final var inBatch = pending.get(key);
        if (inBatch != null) {
            return inBatch;
        }
        var found = externalId.isEmpty() ? null : existing.byExternalId(kind.id(), externalId);
        if (found == null && !number.isEmpty()) {
            final var byNumber = existing.byNumber(number);
            found = byNumber != null && (externalId.isEmpty() || byNumber.draft().externalId().isEmpty()) ? byNumber
                    : null;
            found = found == null && externalId.isEmpty() ? existing.byExternalId(kind.id(), number) : found;
        }
        return found == null ? null : changed.computeIfAbsent(found.id(), id -> new Pending(null, null)).of(found);
    }

    private Kind create(Session session, ImportRow row, DealDraft draft) {
        final var kind = draft.place().kind();
        final var key = draft.externalId().isEmpty() ? null : key(kind.id(), draft.externalId());
        if (session == null) {
            return key == null || wouldBeThere.add(key) ? Kind.CREATED : Kind.SKIPPED;
        }
        final var entity = new DealEntity();
        entity.kind(kind.id());
        fill(entity, draft, row);
        enter(entity, draft, session.caller().name());
        final var added = new Pending(session.add(entity), draft);
        created.add(added);
        if (key != null) {
            pending.put(key, added);
        }
        return Kind.CREATED;
    }

    private Kind update(Session session, Pending found, DealDraft after, ImportRow row) {
        final var before = found.draft;
        if (after.equals(before)) {
            return Kind.SKIPPED;
        }
        found.draft = after;
        if (session == null) {
            return Kind.UPDATED;
        }
        final var entity = found.entity(session);
        if (after.place() != before.place()) {
            entity.enter(after.place(), after.closedOn() == null ? days.now() : days.at(after.closedOn()),
                    session.caller().name());
        } else if (!Objects.equals(after.closedOn(), before.closedOn())) {
            entity.enteredLastAt(days.at(after.closedOn()));
        }
        if (!Objects.equals(after.openedOn(), before.openedOn())) {
            entity.enteredFirstAt(DealDays.noon(before.openedOn()), days.at(after.openedOn()));
        }
        fill(entity, after, row);
        return Kind.UPDATED;
    }

    private void fill(DealEntity entity, DealDraft draft, ImportRow row) {
        entity.title(draft.title());
        entity.partner(draft.partnerId());
        entity.responsible(draft.responsibleId());
        entity.dates(draft.openedOn(), draft.expectedOn());
        entity.closed(draft.closedOn());
        entity.amount(draft.amount());
        entity.lost(draft.lossReasonId(), draft.lossRemark());
        entity.note(draft.note());
        entity.externalId(draft.externalId());
        if (draft.productId() != null && !draft.productId().equals(entity.firstProductId())) {
            entity.firstProduct(draft.productId(), price(draft, row));
        }
    }

    /** What was paid; for a deal without an amount what the product costs. */
    private Money price(DealDraft draft, ImportRow row) {
        if (draft.amount() != null && draft.amount().amount().signum() > 0) {
            return draft.amount();
        }
        final var product = names.product(row.text(DealImportFields.PRODUCT), new Checks());
        return product == null || product.product() == null ? null : product.product().price();
    }

    /**
     * What is known of its history: an open deal entered its stage when it was opened; a closed one was talked about
     * from then on until it was closed.
     */
    private void enter(DealEntity entity, DealDraft draft, String by) {
        final var place = draft.place();
        if (draft.closedOn() == null && draft.state() == DealState.OPEN) {
            entity.enter(place, days.at(draft.openedOn()), by);
            return;
        }
        if (draft.openedOn() != null) {
            entity.enter(book.talks(place.kind()), days.at(draft.openedOn()), by);
        }
        entity.enter(place, days.at(draft.closedOn()), by);
    }

    /** Only now, so that a row refused in the end leaves no gap. */
    private void number(Session session) {
        final var series = new LinkedHashMap<String, List<Pending>>();
        created.forEach(each -> series.computeIfAbsent(
                DealNumbers.series(each.draft.place().kind().numberPattern(), year(each)), key -> new ArrayList<>())
                .add(each));
        series.forEach((name, deals) -> {
            long next = session.nextNumbers(name, deals.size());
            for (final var deal : deals) {
                deal.entity.number(DealNumbers.number(deal.draft.place().kind().numberPattern(), year(deal), next++));
            }
        });
    }

    private int year(Pending deal) {
        final LocalDate opened = deal.draft.openedOn();
        return (opened == null ? days.today() : opened).getYear();
    }

    private static String externalId(ImportRow row) {
        return row.text(DealImportFields.EXTERNAL_ID).strip();
    }

    private static String number(ImportRow row) {
        return row.text(DealImportFields.NUMBER).strip();
    }

    private static String key(long kindId, String externalId) {
        return kindId + ":" + externalId;
    }

    /** A deal of this batch as it will be. */
    private static final class Pending {

        private DealEntity entity;
        private DealDraft draft;
        private Existing existing;

        Pending(DealEntity entity, DealDraft draft) {
            this.entity = entity;
            this.draft = draft;
        }

        Pending of(Existing found) {
            if (existing == null) {
                existing = found;
                draft = found.draft();
            }
            return this;
        }

        DealEntity entity(Session session) {
            if (entity == null) {
                entity = session.change(DealEntity.class, existing.id(), existing.version());
            }
            return entity;
        }
    }
}

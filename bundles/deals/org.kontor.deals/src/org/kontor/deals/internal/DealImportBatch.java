package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** By external id, and by the id of deals that are there. */
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final List<Pending> nameless = new ArrayList<>();
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
        return rows.stream().map(this::outcome).toList();
    }

    /**
     * Takes the rows in. Nothing is written before all rows are read: looking names up and creating them would make the
     * database write deals that have no number yet.
     */
    List<RowOutcome> take(Session session, List<ImportRow> rows) {
        prepare(session, rows);
        final var outcomes = new ArrayList<>(rows.stream().map(this::outcome).toList());
        final var deals = Stream.concat(pending.values().stream(), nameless.stream()).toList();
        final var sortNames = SortNames.of(session, deals.stream().map(deal -> deal.draft().partnerId()).toList(),
                deals.stream().map(deal -> deal.draft().responsibleId()).toList());
        final var writer = new DealImportWriter(session, book, days, sortNames);
        deals.forEach(deal -> {
            try {
                writer.write(deal);
            } catch (AccessDeniedException e) {
                outcomes.replaceAll(outcome -> deal.lines().contains(outcome.line())
                        ? new RowOutcome(outcome.line(), Kind.WRONG, List.of(Problem.of(e.text()))) : outcome);
            }
        });
        writer.number();
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

    private RowOutcome outcome(ImportRow row) {
        final var checks = new Checks();
        final var kind = kind(book, row.text(DealImportFields.KIND)).orElse(null);
        if (kind == null) {
            return RowOutcome.wrong(row, new Problem(DealImportFields.KIND, DealTexts.of("import.kindUnknown",
                    ImportNames.shortened(row.text(DealImportFields.KIND)))));
        }
        final var found = find(row, kind);
        final var before = found == null ? DealDraft.blank(book.first(kind)) : found.draft();
        if (before.place().kind().id() != kind.id()) {
            checks.that(DealImportFields.KIND, row.text(DealImportFields.KIND).isBlank(),
                    DealTexts.of("deal.kindFixed"));
        }
        final var after = overlay.lay(row, before, found == null, checks);
        if (!checks.problems().isEmpty()) {
            return new RowOutcome(row.line(), Kind.WRONG, checks.problems());
        }
        return RowOutcome.of(row, found == null ? create(row, after) : update(found, after, row));
    }

    private Pending find(ImportRow row, DealKind kind) {
        final var externalId = externalId(row);
        final var number = number(row);
        final var inBatch = pending.get(key(kind.id(), externalId.isEmpty() ? number : externalId));
        if (inBatch != null) {
            return inBatch;
        }
        var found = externalId.isEmpty() ? null : existing.byExternalId(kind.id(), externalId);
        if (found == null && !number.isEmpty()) {
            final var byNumber = existing.byNumber(number);
            final boolean fits = byNumber != null && (externalId.isEmpty() || byNumber.draft().externalId().isEmpty());
            found = fits ? byNumber : externalId.isEmpty() ? existing.byExternalId(kind.id(), number) : null;
        }
        final var there = found;
        return there == null ? null : pending.computeIfAbsent("#" + there.id(), id -> new Pending(there));
    }

    private Kind create(ImportRow row, DealDraft draft) {
        final var key = draft.externalId().isEmpty() ? null : key(draft.place().kind().id(), draft.externalId());
        if (options.dryRun()) {
            return key == null || wouldBeThere.add(key) ? Kind.CREATED : Kind.SKIPPED;
        }
        final var created = new Pending(null);
        created.become(draft, listPrice(row), row);
        if (key == null) {
            nameless.add(created);
        } else {
            pending.put(key, created);
        }
        return Kind.CREATED;
    }

    private Kind update(Pending found, DealDraft after, ImportRow row) {
        if (after.equals(found.draft())) {
            return Kind.SKIPPED;
        }
        found.become(after, listPrice(row), row);
        return Kind.UPDATED;
    }

    private Money listPrice(ImportRow row) {
        final var product = names.product(row.text(DealImportFields.PRODUCT), new Checks());
        return product == null || product.product() == null ? null : product.product().price();
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
    static final class Pending {

        private final Existing existing;
        private final List<Long> lines = new ArrayList<>();
        private DealDraft draft;
        private Money listPrice;

        /** Null for one to be created. */
        Pending(Existing existing) {
            this.existing = existing;
            draft = existing == null ? null : existing.draft();
        }

        void become(DealDraft other, Money price, ImportRow row) {
            draft = other;
            listPrice = price;
            lines.add(row.line());
        }

        Existing existing() {
            return existing;
        }

        DealDraft draft() {
            return draft;
        }

        Money listPrice() {
            return listPrice;
        }

        /** The rows that made it so. */
        List<Long> lines() {
            return lines;
        }
    }
}

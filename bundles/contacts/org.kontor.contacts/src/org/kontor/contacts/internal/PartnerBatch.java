package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kontor.base.Checks;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.store.AccessGuard;
import org.kontor.store.Session;

/** One batch of an import of partners, in one transaction; in a dry run nothing is written. */
final class PartnerBatch {

    private final Session session;
    private final AccessGuard guard;
    private final ImportOptions options;
    private final KnownPartners known;
    private final PartnerTree tree;
    private final Map<String, Ref> users;
    private final Set<Long> fresh = new HashSet<>();
    private final Set<String> postponed = new HashSet<>();
    private final List<Partner> written = new ArrayList<>();
    private final List<ImportRow> waiting = new ArrayList<>();
    private long lastDryId;

    /** {@code users} are those whom the rows name, as they name them. */
    PartnerBatch(Session session, AccessGuard guard, ImportOptions options, KnownPartners known, PartnerTree tree,
            Map<String, Ref> users, long lastDryId) {
        this.session = session;
        this.guard = guard;
        this.options = options;
        this.known = known;
        this.tree = tree;
        this.users = users;
        this.lastDryId = lastDryId;
    }

    Taken take(List<ImportRow> rows, Missing missing) {
        readTree(rows);
        final var outcomes = new RowOutcome[rows.size()];
        var left = new ArrayList<Integer>();
        for (var at = 0; at < rows.size(); at++) {
            left.add(at);
        }
        while (!left.isEmpty()) {
            final var again = new ArrayList<Integer>();
            postponed.clear();
            for (var at : left) {
                outcomes[at] = take(rows.get(at), missing);
                if (outcomes[at] == null) {
                    again.add(at);
                    postponed.add(SortKeys.lower(rows.get(at).text("name")));
                }
            }
            left = again;
            settleFresh();
        }
        return new Taken(List.of(outcomes), waiting, written, lastDryId);
    }

    /** Parents are written before those who belong to them: the database checks each row on its own. */
    private void settleFresh() {
        fresh.clear();
        if (!options.dryRun()) {
            session.flush();
        }
    }

    /** Only partners that are there can come to belong to their own subsidiaries. */
    private void readTree(List<ImportRow> rows) {
        final var moves = rows.stream().anyMatch(row -> {
            final var before = known.of(row);
            final var parent = known.parentId(SortKeys.lower(row.text("parent")));
            return before != null && !row.text("parent").isBlank()
                    && (parent == null || !ImportTexts.plain(parent).equals(before.parent()));
        });
        if (moves) {
            final var parents = rows.stream().map(row -> known.parentId(SortKeys.lower(row.text("parent"))))
                    .filter(Objects::nonNull).toList();
            tree.read(session, parents, !options.dryRun());
        }
    }

    /** Null when the row has to be taken again after a flush. */
    private RowOutcome take(ImportRow row, Missing missing) {
        final var before = known.of(row);
        final var checks = new Checks();
        final var wanted = PartnerImportRow.wanted(before == null ? Partner.blank(PartnerKind.COMPANY, null) : before,
                row, options, users, checks);
        PartnerChecks.of(wanted).problems().forEach(p -> checks.add(p.field(), p.message()));
        checks.that("", mayWrite(before, wanted), Texts.of(before == null ? "denied.create.row" : "denied.change.row"));
        final var parentName = SortKeys.lower(row.text("parent"));
        checks.that("parent", parentName.isEmpty() || !parentName.equals(SortKeys.lower(wanted.name())),
                Texts.of("parent.circle"));
        if (!checks.problems().isEmpty()) {
            return RowOutcome.wrong(row, checks.problems().toArray(Problem[]::new));
        }
        if (parentName.isEmpty()) {
            return write(row, before, wanted);
        }
        if (known.parentId(parentName) == null && postponed.contains(parentName)) {
            return null;
        }
        final var parent = parentId(row, parentName, missing);
        if (parent == null) {
            waiting.add(row);
            return RowOutcome.of(row, before == null ? Kind.CREATED : Kind.UPDATED);
        }
        if (fresh.contains(parent)) {
            return null;
        }
        if (before != null && tree.closesCircle(before.id(), parent)) {
            return RowOutcome.wrong(row, new Problem("parent", Texts.of("parent.circle")));
        }
        return write(row, before, PartnerImportRow.belongingTo(wanted, parent));
    }

    private Long parentId(ImportRow row, String parentName, Missing missing) {
        final var id = known.parentId(parentName);
        if (id != null || missing == Missing.WAITS) {
            return id;
        }
        final var parent = PartnerImportRow.named(row.text("parent").strip());
        final var mayCreate = guard.extent(PartnerEntity.KIND, Right.CREATE).covers(null);
        return mayCreate && PartnerChecks.of(parent).problems().isEmpty() ? Long.valueOf(create(parent)) : null;
    }

    private boolean mayWrite(Partner before, Partner wanted) {
        return before == null ? guard.extent(PartnerEntity.KIND, Right.CREATE).covers(idOf(wanted.responsible()))
                : guard.extent(PartnerEntity.KIND, Right.CHANGE).covers(idOf(before.responsible()))
                        && guard.extent(PartnerEntity.KIND, Right.READ).covers(idOf(before.responsible()));
    }

    private RowOutcome write(ImportRow row, Partner before, Partner wanted) {
        if (wanted.equals(before)) {
            return RowOutcome.of(row, Kind.SKIPPED);
        }
        if (before == null) {
            create(wanted);
            return RowOutcome.of(row, Kind.CREATED);
        }
        if (!options.dryRun()) {
            final var version = session.find(PartnerEntity.class, before.id()).orElseThrow().getVersion();
            session.change(PartnerEntity.class, before.id(), version).fill(wanted);
        }
        remember(wanted);
        return RowOutcome.of(row, Kind.UPDATED);
    }

    private long create(Partner wanted) {
        final long id;
        final long version;
        if (options.dryRun()) {
            id = --lastDryId;
            version = 0;
        } else {
            final var entity = new PartnerEntity();
            entity.fill(wanted);
            session.add(entity);
            id = entity.getId();
            version = entity.getVersion();
        }
        fresh.add(id);
        remember(PartnerImportRow.identified(wanted, id, version));
        return id;
    }

    private void remember(Partner now) {
        known.put(now);
        tree.put(now.id(), idOf(now.parent()));
        written.add(now);
    }

    private static Long idOf(Ref ref) {
        return ref == null ? null : ref.id();
    }

    /** What happens when nobody knows the parent that a row names. */
    enum Missing {
        WAITS, IS_CREATED
    }

    /**
     * What became of a batch.
     *
     * @param waiting rows whose parent is not there yet; what {@code outcomes} says of them is what one may hope for
     */
    record Taken(List<RowOutcome> outcomes, List<ImportRow> waiting, List<Partner> written, long lastDryId) {
    }
}

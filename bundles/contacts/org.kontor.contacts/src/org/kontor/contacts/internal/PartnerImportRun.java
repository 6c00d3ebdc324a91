package org.kontor.contacts.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kontor.access.UserService;
import org.kontor.base.Problem;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.contacts.internal.PartnerBatch.Missing;
import org.kontor.store.AccessGuard;
import org.kontor.store.Store;

/** One import of partners. A row whose parent is not there yet waits until the end, as it may stand further down. */
final class PartnerImportRun implements ImportRun {

    private final Store store;
    private final AccessGuard guard;
    private final UserService users;
    private final ImportOptions options;
    private final KnownPartners.Layer dryRun = new KnownPartners.Layer();
    private final PartnerTree dryTree = new PartnerTree();
    private List<ImportRow> waiting = new ArrayList<>();
    private long lastDryId;

    PartnerImportRun(Store store, AccessGuard guard, UserService users, ImportOptions options) {
        this.store = store;
        this.guard = guard;
        this.users = users;
        this.options = options;
    }

    @Override
    public List<RowOutcome> accept(List<ImportRow> rows) {
        final var taken = take(rows, Missing.WAITS);
        waiting.addAll(taken.waiting());
        return taken.outcomes();
    }

    private PartnerBatch.Taken take(List<ImportRow> rows, Missing missing) {
        if (!options.dryRun()) {
            return store.write(session -> {
                final var known = KnownPartners.load(session, rows, dryRun);
                return new PartnerBatch(session, guard, options, known, new PartnerTree(),
                        users.byNames(names(rows)), 0).take(rows, missing);
            });
        }
        final var taken = store.read(session -> {
            final var known = KnownPartners.load(session, rows, dryRun);
            return new PartnerBatch(session, guard, options, known, dryTree, users.byNames(names(rows)), lastDryId)
                    .take(rows, missing);
        });
        taken.written().forEach(dryRun::put);
        lastDryId = taken.lastDryId();
        return taken;
    }

    private static Set<String> names(List<ImportRow> rows) {
        final Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(row.text("responsible").strip()));
        names.remove("");
        return names;
    }

    @Override
    public List<RowOutcome> finish() {
        final Map<Long, RowOutcome> outcomes = new TreeMap<>();
        waiting = pass(parentsFirst(waiting), outcomes, Missing.WAITS);
        var before = Integer.MAX_VALUE;
        while (options.createMissing() && !waiting.isEmpty() && waiting.size() < before) {
            before = waiting.size();
            createTops(outcomes);
            waiting = pass(parentsFirst(waiting), outcomes, Missing.WAITS);
        }
        waiting.forEach(row -> outcomes.put(row.line(), RowOutcome.wrong(row, hopeless(row, waiting))));
        return List.copyOf(outcomes.values());
    }

    /** Takes what can be taken; answers what still waits. */
    private List<ImportRow> pass(List<ImportRow> rows, Map<Long, RowOutcome> outcomes, Missing missing) {
        final var left = new ArrayList<ImportRow>();
        for (var from = 0; from < rows.size(); from += batchSize()) {
            final var taken = take(rows.subList(from, Math.min(rows.size(), from + batchSize())), missing);
            taken.outcomes().forEach(outcome -> outcomes.put(outcome.line(), outcome));
            left.addAll(taken.waiting());
        }
        return left;
    }

    private static List<ImportRow> parentsFirst(List<ImportRow> rows) {
        final Map<String, ImportRow> byName = new HashMap<>();
        rows.forEach(row -> byName.putIfAbsent(SortKeys.lower(row.text("name")), row));
        final Set<ImportRow> ordered = new LinkedHashSet<>();
        for (var row : rows) {
            final var line = new ArrayDeque<ImportRow>();
            for (var above = row; above != null && !ordered.contains(above) && !line.contains(above); above =
                    byName.get(SortKeys.lower(above.text("parent")))) {
                line.push(above);
            }
            ordered.addAll(line);
        }
        return List.copyOf(ordered);
    }

    /** Takes the rows whose parents stand in no row, and makes those parents. */
    private void createTops(Map<Long, RowOutcome> outcomes) {
        final Set<String> names = new HashSet<>();
        waiting.forEach(row -> names.add(SortKeys.lower(row.text("name"))));
        final var tops = new ArrayList<ImportRow>();
        final var others = new ArrayList<ImportRow>();
        waiting.forEach(row -> (names.contains(SortKeys.lower(row.text("parent"))) ? others : tops).add(row));
        others.addAll(pass(tops, outcomes, Missing.IS_CREATED));
        waiting = others;
    }

    /** Why a row can't be taken in: its parents go round in a circle, or there is none. */
    private static Problem hopeless(ImportRow row, List<ImportRow> left) {
        final Map<String, String> parents = new HashMap<>();
        left.forEach(r -> parents.put(SortKeys.lower(r.text("name")), SortKeys.lower(r.text("parent"))));
        final Set<String> seen = new HashSet<>();
        var name = SortKeys.lower(row.text("name"));
        while (name != null && seen.add(name)) {
            name = parents.get(name);
        }
        return new Problem("parent", name != null ? Texts.of("parent.circle")
                : Texts.of("import.parent", Texts.shown(row.text("parent").strip())));
    }
}

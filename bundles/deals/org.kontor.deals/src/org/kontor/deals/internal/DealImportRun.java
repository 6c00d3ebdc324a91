package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kontor.base.KontorException;
import org.kontor.base.Problem;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.store.Store;

/** Takes batches of deals in. A batch that the database refuses is tried again row by row, to find the row at fault. */
final class DealImportRun implements ImportRun {

    private static final String NEW_STAGE_COLOR = "#6b7a8c";

    private final Store store;
    private final DealKindService kinds;
    private final ImportNames names;
    private final LossReasons reasons;
    private final DealDays days;
    private final ImportOptions options;
    /** What a dry run would have created so far. */
    private final Set<String> wouldBeThere = new HashSet<>();

    DealImportRun(Store store, DealKindService kinds, ImportNames names, DealDays days, ImportOptions options) {
        this.store = store;
        this.kinds = kinds;
        this.names = names;
        this.days = days;
        this.options = options;
        reasons = new LossReasons(kinds, options);
    }

    @Override
    public List<RowOutcome> accept(List<ImportRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (options.dryRun()) {
            final var book = StageBook.of(kinds.kinds());
            return store.read(session -> batch(book).look(session, rows));
        }
        try {
            createStages(rows);
            final var book = StageBook.of(kinds.kinds());
            return store.write(session -> batch(book).take(session, rows));
        } catch (KontorException e) {
            names.forget();
            if (e.kind() == KontorException.Kind.UNAVAILABLE) {
                throw e;
            }
            return rows.size() == 1 ? List.of(RowOutcome.wrong(rows.getFirst(), Problem.of(e.text())))
                    : rows.stream().flatMap(row -> accept(List.of(row)).stream()).toList();
        }
    }

    @Override
    public List<RowOutcome> finish() {
        return List.of();
    }

    private DealImportBatch batch(StageBook book) {
        return new DealImportBatch(book, names, reasons, days, options, wouldBeThere);
    }

    /** New stages go before won, in the order in which the file names them. */
    private void createStages(List<ImportRow> rows) {
        if (!options.createMissing()) {
            return;
        }
        for (final var row : rows) {
            final var word = row.text(DealImportFields.STAGE).strip();
            final var book = StageBook.of(kinds.kinds());
            final var kind = DealImportBatch.kind(book, row.text(DealImportFields.KIND)).orElse(null);
            if (!word.isEmpty() && kind != null && !StageWords.stages(book, kind).containsKey(SortKeys.lower(word))) {
                kinds.save(with(kind, word));
            }
        }
    }

    private static DealKind with(DealKind kind, String name) {
        final var code = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[^A-Z]+|_$", "");
        final boolean usable = !code.isEmpty() && kind.stages().stream().noneMatch(stage -> stage.code().equals(code));
        final var stages = new ArrayList<>(kind.stages());
        final long open = stages.stream().filter(stage -> stage.state() == DealState.OPEN).count();
        stages.add((int) open, new Stage(0, usable ? code.substring(0, Math.min(40, code.length()))
                : "STAGE_" + (stages.size() + 1), name, DealState.OPEN, NEW_STAGE_COLOR));
        return new DealKind(kind.id(), kind.version(), kind.name(), kind.numberPattern(), kind.active(), stages);
    }
}

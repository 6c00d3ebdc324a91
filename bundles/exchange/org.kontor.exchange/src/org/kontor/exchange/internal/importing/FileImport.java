package org.kontor.exchange.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Problem;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportResult;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.Limits;
import org.kontor.exchange.internal.importing.RowConverter.Converted;
import org.kontor.exchange.internal.read.RawRow;
import org.kontor.exchange.internal.read.TableFiles;

/** One reading of a file into an importer, batch by batch. */
final class FileImport {

    private final ImportPlan plan;
    private final ImportOptions options;
    private final Path wrongFile;
    private final Progress progress;
    private final RowConverter converter;
    private final Outcomes outcomes = new Outcomes();
    private final Reasons reasons = new Reasons();
    private final Reasons remarks = new Reasons();
    /** What {@link ImportRun#finish} found wrong of rows that had been put off. */
    private final Map<Long, List<Problem>> lateProblems = new HashMap<>();
    private final List<Converted> waiting = new ArrayList<>();
    private long weight;
    private boolean heading = true;
    private boolean cancelled;

    FileImport(ImportPlan plan, ImportOptions options, Path wrongFile, Progress progress) {
        this.plan = plan;
        this.options = options;
        this.wrongFile = wrongFile;
        this.progress = progress;
        this.converter = new RowConverter(plan, options.currency());
    }

    ImportResult run() {
        var run = plan.importer().begin(options);
        progress.total(plan.look().rows());
        progress.doing(ExchangeTexts.message(options.dryRun() ? "rehearsing" : "importing", plan.importer().label()));
        try (var wrong = new WrongRows(plan, wrongFile)) {
            RuntimeException failure = null;
            try {
                TableFiles.reopen(plan.look().file(), plan.look().format()).read(row -> take(row, run, wrong));
                flush(run, wrong);
                finish(run);
                writeLate(wrong);
            } catch (RuntimeException e) {
                failure = e;
            }
            return result(wrong, failure);
        }
    }

    private ImportResult result(WrongRows wrong, RuntimeException before) {
        RuntimeException failure = before;
        Optional<Path> file = Optional.empty();
        try {
            file = wrong.finish();
        } catch (RuntimeException e) {
            failure = failure == null ? e : failure;
        }
        return new ImportResult(outcomes.total(Kind.CREATED), outcomes.total(Kind.UPDATED),
                outcomes.total(Kind.SKIPPED), outcomes.total(Kind.WRONG), cancelled, Optional.ofNullable(failure),
                reasons.all(), remarks.all(), file);
    }

    private boolean take(RawRow raw, ImportRun run, WrongRows wrong) {
        if (heading) {
            heading = false;
            return true;
        }
        waiting.add(converter.convert(raw));
        weight += raw.weight();
        if (waiting.size() >= run.batchSize() || weight >= Limits.BATCH) {
            flush(run, wrong);
            cancelled = progress.cancelled();
        }
        return !cancelled;
    }

    private void flush(ImportRun run, WrongRows wrong) {
        var rows = waiting.stream().filter(converted -> converted.row() != null).toList();
        var answers = rows.isEmpty() ? List.<RowOutcome>of()
                : run.accept(rows.stream().map(Converted::row).toList());
        if (answers.size() != rows.size()) {
            throw new IllegalStateException("The importer of " + plan.importer().kind() + " answered "
                    + answers.size() + " times for " + rows.size() + " rows");
        }
        var answer = answers.iterator();
        for (var converted : waiting) {
            if (converted.row() == null) {
                count(converted.raw(), Kind.WRONG, converted.problems(), wrong);
            } else {
                var outcome = answer.next();
                count(converted.raw(), outcome.kind(), outcome.problems(), wrong);
            }
        }
        progress.worked(waiting.size());
        waiting.clear();
        weight = 0;
    }

    private void count(RawRow raw, Kind kind, List<Problem> problems, WrongRows wrong) {
        outcomes.put(raw.line(), kind);
        for (var problem : problems) {
            (kind == Kind.WRONG ? reasons : remarks).add(raw.line(), problem, converter.text(raw, problem.field()));
        }
        if (kind == Kind.WRONG) {
            wrong.add(raw, problems);
        }
    }

    private void finish(ImportRun run) {
        for (var outcome : run.finish()) {
            var before = outcomes.put(outcome.line(), outcome.kind());
            if (outcome.kind() == Kind.WRONG && before != Kind.WRONG) {
                lateProblems.put(outcome.line(), outcome.problems());
            } else {
                outcome.problems().forEach(problem -> remarks.add(outcome.line(), problem, ""));
            }
        }
    }

    /** The rows found wrong at the end are read once more: keeping them all until then could take any memory. */
    private void writeLate(WrongRows wrong) {
        if (lateProblems.isEmpty()) {
            return;
        }
        TableFiles.reopen(plan.look().file(), plan.look().format()).read(raw -> {
            var problems = lateProblems.remove(raw.line());
            if (problems != null) {
                problems.forEach(problem -> reasons.add(raw.line(), problem, converter.text(raw, problem.field())));
                wrong.add(raw, problems);
            }
            return !lateProblems.isEmpty();
        });
    }
}

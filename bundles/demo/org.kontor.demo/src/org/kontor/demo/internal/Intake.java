package org.kontor.demo.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;

/** Gives records to an importer, a batch at a time. */
final class Intake {

    private final ImportRun run;
    private final List<ImportRow> waiting = new ArrayList<>();
    private long line;

    Intake(ImportRun run) {
        this.run = run;
    }

    /** Nulls are left out. */
    void add(Object... fieldsAndValues) {
        final Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put((String) fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        values.values().removeIf(Objects::isNull);
        waiting.add(new ImportRow(++line, values));
    }

    int waiting() {
        return waiting.size();
    }

    /** Writes what waits. */
    void send() {
        check(run.accept(List.copyOf(waiting)));
        waiting.clear();
    }

    void finish() {
        send();
        check(run.finish());
    }

    private static void check(List<RowOutcome> outcomes) {
        outcomes.stream().filter(outcome -> outcome.kind() == RowOutcome.Kind.WRONG).findFirst().ifPresent(wrong -> {
            throw new IllegalStateException("A made-up record was refused: " + wrong.problems());
        });
    }
}

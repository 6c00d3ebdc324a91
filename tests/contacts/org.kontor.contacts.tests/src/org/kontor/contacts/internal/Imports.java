package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.base.Money;
import org.kontor.base.Progress;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.Importer;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;

/** Runs importers as whoever reads a file does, and gives a list's rows as a file has them. */
final class Imports {

    private Imports() {
    }

    /** What became of the rows, by line; the first stands on line 2. */
    static Map<Long, RowOutcome> run(Importer importer, ImportOptions options, List<Map<String, Object>> rows) {
        final var run = importer.begin(options);
        final var outcomes = new TreeMap<Long, RowOutcome>();
        for (var from = 0; from < rows.size(); from += run.batchSize()) {
            final var batch = new ArrayList<ImportRow>();
            for (var values : rows.subList(from, Math.min(rows.size(), from + run.batchSize()))) {
                batch.add(new ImportRow(2L + from + batch.size(), values));
            }
            run.accept(batch).forEach(o -> outcomes.put(o.line(), o));
        }
        run.finish().forEach(o -> outcomes.put(o.line(), o));
        return outcomes;
    }

    static List<RowOutcome.Kind> kinds(Map<Long, RowOutcome> outcomes) {
        return outcomes.values().stream().map(RowOutcome::kind).toList();
    }

    /** The columns that an import takes, currencies beside their amounts. */
    static <R extends Row> List<Map<String, Object>> exported(RecordList<R> list, Importer importer) {
        final var fields = importer.fields().stream().map(ImportField::id).collect(Collectors.toSet());
        final var rows = new ArrayList<Map<String, Object>>();
        list.export(List.of(), row -> {
            final var values = new HashMap<String, Object>();
            for (var column : list.columns()) {
                final var value = column.value().apply(row);
                if (value != null && fields.contains(column.id())) {
                    values.put(column.id(), value instanceof Ref ref ? ref.label()
                            : value instanceof Money money ? money.amount() : value);
                }
                if (value instanceof Money money) {
                    values.put("currency", money.currency());
                }
            }
            rows.add(values);
        }, Progress.NONE);
        return rows;
    }
}

package org.kontor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Problem;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.base.list.ValueType;

/** An importer that remembers what it was given. Knows no thing named "unknown" and skips those it has seen. */
final class Things implements Importer {

    static final Messages TEXTS = Messages.of(Things.class);

    final List<ImportRow> rows = new ArrayList<>();
    final List<Integer> batches = new ArrayList<>();
    private final Set<String> seen = new java.util.HashSet<>();
    int batchSize = 500;
    Runnable beforeBatch = () -> {
    };
    List<RowOutcome> late = List.of();
    ImportOptions options;

    static Message text(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    @Override
    public String kind() {
        return "things";
    }

    @Override
    public Message label() {
        return text("things");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(field("name", ValueType.TEXT, true, "thing", "nazwa towaru"),
                field("remark", ValueType.TEXT, false), field("amount", ValueType.MONEY, false, "close value", "kwota"),
                field("currency", ValueType.TEXT, false), field("on", ValueType.DATE, false, "date"),
                field("closedOn", ValueType.DATE, false), field("pieces", ValueType.INTEGER, false),
                field("good", ValueType.BOOLEAN, false), field("at", ValueType.INSTANT, false));
    }

    private static ImportField field(String id, ValueType type, boolean required, String... synonyms) {
        return new ImportField(id, text(id), type, required, List.of(synonyms));
    }

    @Override
    public ImportRun begin(ImportOptions given) {
        options = given;
        return new ImportRun() {
            @Override
            public int batchSize() {
                return batchSize;
            }

            @Override
            public List<RowOutcome> accept(List<ImportRow> batch) {
                beforeBatch.run();
                batches.add(batch.size());
                rows.addAll(batch);
                return batch.stream().map(Things.this::outcome).toList();
            }

            @Override
            public List<RowOutcome> finish() {
                return late;
            }
        };
    }

    private RowOutcome outcome(ImportRow row) {
        var name = row.text("name");
        if (name.startsWith("unknown")) {
            return RowOutcome.wrong(row, new Problem("name", text("unknown", name)));
        }
        return RowOutcome.of(row, seen.add(name) ? Kind.CREATED : Kind.SKIPPED);
    }

    List<String> names() {
        return rows.stream().map(row -> row.text("name")).toList();
    }
}

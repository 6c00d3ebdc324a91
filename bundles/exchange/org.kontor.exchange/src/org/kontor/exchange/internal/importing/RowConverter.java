package org.kontor.exchange.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kontor.base.Problem;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportRow;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.detect.CellTexts;
import org.kontor.exchange.internal.detect.CellValues;
import org.kontor.exchange.internal.read.RawRow;

/** Makes rows of values of the rows of a file, or says what is wrong with them. */
final class RowConverter {

    /** The field that an amount's own currency goes to, where a kind of record has it. */
    private static final String CURRENCY = "currency";

    private final List<Column> columns = new ArrayList<>();
    private final List<ImportField> required;
    private final Aliases aliases;
    private final boolean hasCurrency;
    private final String currency;
    /** How many cells a row has to have; 0 for any number. */
    private final int width;

    RowConverter(ImportPlan plan, String currency) {
        Map<String, ImportField> fields = plan.importer().fields().stream()
                .collect(Collectors.toMap(ImportField::id, Function.identity(), (one, other) -> one));
        for (int i = 0; i < plan.mapping().columns().size(); i++) {
            var mapped = plan.mapping().columns().get(i);
            var field = fields.get(mapped.field());
            if (field != null) {
                columns.add(new Column(i, field, values(plan, i, mapped, field)));
            }
        }
        this.required = plan.importer().fields().stream().filter(ImportField::required).toList();
        this.aliases = new Aliases(plan.mapping().aliases(), new MappingProposer(plan.importer()));
        this.hasCurrency = fields.containsKey(CURRENCY);
        this.currency = currency;
        this.width = plan.look().format() instanceof FileFormat.Text ? plan.look().columns().size() : 0;
    }

    private static CellValues values(ImportPlan plan, int index, Mapping.Column mapped, ImportField field) {
        var found = plan.look().columns().get(index);
        return new CellValues(field.type(),
                mapped.dateFormat().isEmpty() ? found.dates().pattern() : mapped.dateFormat(),
                mapped.decimal().isEmpty() ? found.decimals().separator() : mapped.decimal().charAt(0));
    }

    Converted convert(RawRow raw) {
        List<Problem> problems = new ArrayList<>();
        if (raw.problem() != null) {
            problems.add(Problem.of(raw.problem()));
        } else if (width > 0 && raw.cells().size() < width) {
            problems.add(Problem.of(ExchangeTexts.message("fewerCells", raw.cells().size(), width)));
        } else if (width > 0 && excess(raw.cells())) {
            problems.add(Problem.of(ExchangeTexts.message("moreCells", raw.cells().size(), width)));
        }
        if (!problems.isEmpty()) {
            return new Converted(raw, null, problems);
        }
        Map<String, Object> values = new HashMap<>();
        Map<String, String> currencies = new HashMap<>();
        for (var column : columns) {
            read(raw, column, values, currencies, problems);
        }
        for (var field : required) {
            if (!values.containsKey(field.id()) && problems.stream().noneMatch(p -> p.field().equals(field.id()))) {
                problems.add(new Problem(field.id(), ExchangeTexts.message("required", field.label())));
            }
        }
        currencies.forEach((field, code) -> checkCurrency(field, code, values, problems));
        return problems.isEmpty() ? new Converted(raw, new ImportRow(raw.line(), values), List.of())
                : new Converted(raw, null, problems);
    }

    private boolean excess(List<Object> cells) {
        return cells.size() > width
                && cells.subList(width, cells.size()).stream().anyMatch(cell -> !CellTexts.text(cell).isEmpty());
    }

    private void read(RawRow raw, Column column, Map<String, Object> values, Map<String, String> currencies,
            List<Problem> problems) {
        var cell = column.index() < raw.cells().size() ? raw.cells().get(column.index()) : "";
        var id = column.field().id();
        var reading = column.values().read(aliases.replace(id, cell));
        if (reading.problem() != null) {
            problems.add(new Problem(id, reading.problem()));
        } else if (reading.value() != null) {
            values.put(id, reading.value());
            if (!reading.currency().isEmpty()) {
                currencies.put(id, reading.currency());
            }
        }
    }

    /** An amount that names its currency is never taken for one in another. */
    private void checkCurrency(String field, String code, Map<String, Object> values, List<Problem> problems) {
        var said = hasCurrency ? (String) values.putIfAbsent(CURRENCY, code) : currency;
        if (said != null && !said.strip().equalsIgnoreCase(code)) {
            problems.add(new Problem(field, ExchangeTexts.message("otherCurrency", code, said)));
        }
    }

    /** What a row holds in a field, as it stands in the file; empty when it has no such column. */
    String text(RawRow raw, String field) {
        return columns.stream().filter(column -> column.field().id().equals(field))
                .filter(column -> column.index() < raw.cells().size()).findFirst()
                .map(column -> CellTexts.unguard(CellTexts.text(raw.cells().get(column.index())))).orElse("");
    }

    private record Column(int index, ImportField field, CellValues values) {
    }

    /**
     * A row read, or what is wrong with it.
     *
     * @param row null when something is wrong
     */
    record Converted(RawRow raw, ImportRow row, List<Problem> problems) {
    }
}

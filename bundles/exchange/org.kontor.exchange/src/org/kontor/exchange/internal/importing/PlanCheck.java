package org.kontor.exchange.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.exchange.ImportField;
import org.kontor.exchange.FileColumn;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.detect.FileLooker;

/** What has to be said or chosen before a file can be imported. */
final class PlanCheck {

    private final ImportPlan plan;
    private final Map<String, ImportField> fields = new HashMap<>();
    private final List<Message> problems = new ArrayList<>();

    PlanCheck(ImportPlan plan) {
        this.plan = plan;
        plan.importer().fields().forEach(field -> fields.put(field.id(), field));
    }

    List<Message> problems() {
        var columns = plan.mapping().columns();
        if (columns.stream().allMatch(column -> column.field().isEmpty())) {
            return List.of(ExchangeTexts.message("noColumnFits", labels()));
        }
        Map<String, String> taken = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (!column.field().isEmpty()) {
                check(plan.look().columns().get(i), column, taken);
            }
        }
        for (var field : plan.importer().fields()) {
            if (field.required() && !taken.containsKey(field.id())) {
                problems.add(ExchangeTexts.message("requiredUnmapped", field.label()));
            }
        }
        var proposer = new MappingProposer(plan.importer());
        for (var alias : plan.mapping().aliases()) {
            if (proposer.field(alias.field()).isEmpty()) {
                problems.add(ExchangeTexts.message("noSuchField", alias.field(), labels()));
            }
        }
        return problems;
    }

    private String labels() {
        return plan.importer().fields().stream().map(ImportField::id).collect(Collectors.joining(", "));
    }

    private void check(FileColumn column, Mapping.Column mapped, Map<String, String> taken) {
        var field = fields.get(mapped.field());
        if (field == null) {
            problems.add(ExchangeTexts.message("noSuchField", mapped.field(), labels()));
            return;
        }
        var other = taken.putIfAbsent(field.id(), column.heading());
        if (other != null) {
            problems.add(ExchangeTexts.message("mappedTwice", other, column.heading(), field.label()));
        }
        switch (field.type()) {
            case DATE, INSTANT -> checkDates(column, mapped);
            case DECIMAL, MONEY -> checkDecimals(column, mapped);
            default -> {
                // a text says what it says
            }
        }
    }

    private void checkDates(FileColumn column, Mapping.Column mapped) {
        if (!mapped.dateFormat().isEmpty()) {
            try {
                FileLooker.checkDateFormat(mapped.dateFormat());
            } catch (KontorException e) {
                problems.add(e.text());
            }
        } else if (column.dates().unclear()) {
            problems.add(ExchangeTexts.message("datesUnclear", column.heading(), column.dates().possible().get(0),
                    column.dates().possible().get(1)));
        }
    }

    private void checkDecimals(FileColumn column, Mapping.Column mapped) {
        if (mapped.decimal().isEmpty() && column.decimals().unclear()) {
            problems.add(ExchangeTexts.message("decimalsUnclear", column.heading()));
        }
    }
}

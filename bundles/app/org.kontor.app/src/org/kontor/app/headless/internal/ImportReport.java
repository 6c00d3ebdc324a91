package org.kontor.app.headless.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.Terminal;
import org.kontor.base.Message;
import org.kontor.base.list.ValueType;
import org.kontor.exchange.FileFormat;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportResult;
import org.kontor.exchange.ImportResult.Reason;
import org.kontor.exchange.Mapping;

/** Tells at a terminal how a file was understood and what became of it. */
final class ImportReport {

    private static final int REASONS = 20;
    private static final int LINES = 5;

    private final Terminal terminal;

    ImportReport(Terminal terminal) {
        this.terminal = terminal;
    }

    void look(ImportPlan plan) {
        var look = plan.look();
        var name = look.file().getFileName().toString();
        terminal.say(switch (look.format()) {
            case FileFormat.Text text -> Texts.text("look.text", name, look.rows(), text.encoding().displayName(),
                    separator(text.separator()));
            case FileFormat.Workbook workbook -> Texts.text("look.workbook", name, look.rows(), workbook.sheet());
        });
        List<String[]> lines = new ArrayList<>();
        for (int i = 0; i < look.columns().size(); i++) {
            lines.add(new String[] {look.columns().get(i).heading(), meaning(plan, i)});
        }
        Help.table(terminal, lines);
        look.notes().stream().map(Message::text).forEach(terminal::say);
    }

    private static String separator(char separator) {
        return separator == '\t' ? Texts.text("look.tab") : String.valueOf(separator);
    }

    private static String meaning(ImportPlan plan, int index) {
        var mapped = plan.mapping().columns().get(index);
        if (mapped.field().isEmpty()) {
            return Texts.text("look.leftOut");
        }
        var how = plan.importer().fields().stream().filter(field -> field.id().equals(mapped.field())).findFirst()
                .map(field -> written(field.type(), mapped, plan, index)).orElse("");
        return "→ " + mapped.field() + (how.isEmpty() ? "" : " (" + how + ")");
    }

    private static String written(ValueType type, Mapping.Column mapped, ImportPlan plan, int index) {
        var found = plan.look().columns().get(index);
        return switch (type) {
            case DATE, INSTANT -> mapped.dateFormat().isEmpty() ? found.dates().pattern() : mapped.dateFormat();
            case DECIMAL, MONEY -> "0" + (mapped.decimal().isEmpty() ? String.valueOf(found.decimals().separator())
                    : mapped.decimal()) + "00";
            default -> "";
        };
    }

    /** Answers the exit code; throws what ended the import early, once it is told what was done until then. */
    int result(ImportPlan plan, boolean dryRun, ImportResult result) {
        terminal.say(Texts.text(dryRun ? "result.dryRun" : "result.done", result.created(), result.updated(),
                result.skipped(), result.wrong()));
        reasons(plan, result.reasons());
        reasons(plan, result.remarks());
        result.wrongRows().ifPresent(file -> terminal.say(Texts.text("result.wrongRows", file.toString())));
        if (result.failure().isPresent()) {
            terminal.warn(Texts.error(Texts.text("result.failed")));
            throw result.failure().get();
        }
        if (result.cancelled()) {
            terminal.warn(Texts.error(Texts.text("result.cancelled")));
            return Command.CANCELLED;
        }
        if (result.wrong() > 0) {
            terminal.warn(Texts.error(Texts.text("result.wrong", result.wrong(), result.rows())
                    + (result.wrongRows().isPresent() ? "" : " " + Texts.text("result.errorsHint"))));
            return Command.WRONG_ROWS;
        }
        return Command.DONE;
    }

    private void reasons(ImportPlan plan, List<Reason> reasons) {
        reasons.stream().limit(REASONS).forEach(reason -> terminal.say("  " + sentence(plan, reason)));
        if (reasons.size() > REASONS) {
            terminal.say("  " + Texts.text("reason.more",
                    reasons.stream().skip(REASONS).mapToLong(Reason::rows).sum()));
        }
    }

    private static String sentence(ImportPlan plan, Reason reason) {
        var lines = reason.lines().stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "))
                + (reason.rows() > Math.min(LINES, reason.lines().size()) ? ", …" : "");
        var label = ImportCommand.label(plan.importer(), reason.field());
        var message = reason.message().text();
        if (reason.field().isEmpty()) {
            return Texts.text("reason.row", reason.rows(), message, lines);
        }
        return reason.value().isEmpty() || message.contains(reason.value())
                ? Texts.text("reason.field", reason.rows(), label, message, lines)
                : Texts.text("reason.value", reason.rows(), label, reason.value(), message, lines);
    }
}

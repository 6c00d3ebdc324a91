package org.kontor.app.headless.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.UsageException;
import org.kontor.base.Message;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.exchange.ExportFiles;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ExportRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export KIND} */
@Component
public final class ExportCommand implements Command {

    private final ExportFiles files;

    @Activate
    public ExportCommand(@Reference ExportFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String synopsis() {
        return "KIND";
    }

    @Override
    public Message summary() {
        return Texts.message("command.export");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(new CommandOption("--format", formats("|"), Texts.message("export.format")),
                new CommandOption("--out", "FILE", Texts.message("export.out")),
                new CommandOption("--filter", "CONDITION", Texts.message("export.filter")),
                new CommandOption("--columns", "A,B,…", Texts.message("export.columns")),
                CommandOption.flag("--labels", Texts.message("export.labels")));
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>(Texts.text("export.conditions").lines().toList());
        lines.add(Texts.text("import.kinds"));
        for (var list : files.lists()) {
            lines.add("  " + list.kind() + ": "
                    + list.columns().stream().map(Column::id).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static String formats(String separator) {
        return Stream.of(ExportFormat.values()).map(ExportFormat::word).collect(Collectors.joining(separator));
    }

    @Override
    public int run(CommandContext context) throws IOException {
        var kind = Words.exactly(context, 1, "KIND").getFirst();
        RecordList<?> list = files.list(kind).orElseThrow(() -> new UsageException(
                Texts.message("unknownKind", kind, Words.exportKinds(files.lists()))));
        var request = request(context, list);
        context.open();
        var terminal = context.terminal();
        var file = context.line().value("--out").map(Invocation::path);
        if (file.isEmpty()) {
            files.export(request, terminal.out(), terminal.progress());
            return terminal.progress().cancelled() ? CANCELLED : DONE;
        }
        long written = files.export(request, file.get(), terminal.progress())
                .orElseThrow(CancellationException::new);
        terminal.say(Texts.text("export.done", written, file.get().toString()));
        return DONE;
    }

    private static ExportRequest request(CommandContext context, RecordList<?> list) {
        var line = context.line();
        var columns = line.value("--columns").map(text -> Stream.of(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
        for (var column : columns) {
            FilterText.column(list, column);
        }
        var filters = line.values("--filter").stream().map(text -> FilterText.parse(text, list)).toList();
        return new ExportRequest(list, filters, columns, format(context), line.has("--labels"), Locale.getDefault());
    }

    /** As it was said, else as the file's name ends, else CSV. */
    private static ExportFormat format(CommandContext context) {
        var word = context.line().value("--format");
        if (word.isPresent()) {
            return ExportFormat.of(word.get())
                    .orElseThrow(() -> new UsageException(Texts.message("unknownFormat", word.get(), formats(", "))));
        }
        var name = context.line().value("--out").orElse("");
        return ExportFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElse(ExportFormat.CSV);
    }
}

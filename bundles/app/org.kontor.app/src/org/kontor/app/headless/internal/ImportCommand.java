package org.kontor.app.headless.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kontor.app.headless.Command;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandLine;
import org.kontor.app.headless.CommandOption;
import org.kontor.app.headless.UsageException;
import org.kontor.base.KontorException;
import org.kontor.base.Message;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.Importer;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.FileLook;
import org.kontor.exchange.ImportFiles;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.Mapping;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code import KIND FILE} */
@Component
public final class ImportCommand implements Command {

    private final ImportFiles files;

    @Activate
    public ImportCommand(@Reference ImportFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String synopsis() {
        return "KIND FILE";
    }

    @Override
    public Message summary() {
        return Texts.message("command.import");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(CommandOption.flag("--dry-run", Texts.message("import.dryRun")),
                CommandOption.flag("--create-missing", Texts.message("import.createMissing")),
                new CommandOption("--map", "FILE", Texts.message("import.map")),
                new CommandOption("--save-map", "FILE", Texts.message("import.saveMap")),
                new CommandOption("--alias", "FIELD:FROM=TO", Texts.message("import.alias")),
                new CommandOption("--errors", "FILE", Texts.message("import.errors")),
                new CommandOption("--encoding", "NAME", Texts.message("import.encoding")),
                new CommandOption("--separator", "CHAR", Texts.message("import.separator")),
                new CommandOption("--sheet", "NAME", Texts.message("import.sheet")),
                new CommandOption("--date-format", "PATTERN", Texts.message("import.dateFormat")),
                new CommandOption("--decimal", "CHAR", Texts.message("import.decimal")),
                new CommandOption("--currency", "CODE", Texts.message("import.currency")));
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("import.kinds"));
        for (var importer : files.importers()) {
            lines.add("  " + importer.kind() + ": " + importer.fields().stream()
                    .map(field -> field.required() ? field.id() + "*" : field.id()).collect(Collectors.joining(", ")));
        }
        lines.add(Texts.text("import.required"));
        return lines;
    }

    @Override
    public int run(CommandContext context) {
        var words = Words.exactly(context, 2, "KIND FILE");
        var importer = files.importer(words.get(0)).orElseThrow(() -> new UsageException(
                Texts.message("unknownKind", words.get(0), Words.importKinds(files.importers()))));
        var line = context.line();
        var hints = hints(line);
        var aliases = aliases(line);
        var currency = currency(line);
        var terminal = context.terminal();
        var look = files.look(Invocation.path(words.get(1)), hints, terminal.progress());
        var plan = new ImportPlan(look, importer, mapping(line, look, importer).with(aliases));
        new ImportReport(terminal).look(plan);
        line.value("--save-map").map(Invocation::path).ifPresent(file -> files.writeMapping(plan.mapping(), file));
        var problems = files.check(plan);
        if (!problems.isEmpty()) {
            throw new KontorException(Texts.message("import.notPossible",
                    problems.stream().map(Message::text).collect(Collectors.joining(" "))), null);
        }
        context.open();
        var result = files.run(plan, new ImportOptions(line.has("--dry-run"), line.has("--create-missing"), currency),
                line.value("--errors").map(Invocation::path).orElse((Path) null), terminal.progress());
        return new ImportReport(terminal).result(plan, line.has("--dry-run"), result);
    }

    private Mapping mapping(CommandLine line, FileLook look, Importer importer) {
        return line.value("--map").map(Invocation::path).map(file -> files.fit(look, files.readMapping(file)))
                .orElseGet(() -> files.propose(look, importer));
    }

    private static FileHints hints(CommandLine line) {
        return FileHints.NONE.encoding(line.value("--encoding").map(ImportCommand::charset).orElse(null))
                .separator(line.value("--separator").map(ImportCommand::separator).orElse(null))
                .sheet(line.value("--sheet").orElse(null)).dateFormat(line.value("--date-format").orElse(null))
                .decimal(line.value("--decimal").map(ImportCommand::decimal).orElse(null));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Texts.message("unknownEncoding", name));
        }
    }

    private static Character separator(String text) {
        if ("\\t".equals(text) || "tab".equalsIgnoreCase(text)) {
            return '\t';
        }
        return oneOf(text, "--separator");
    }

    private static Character decimal(String text) {
        if (!".".equals(text) && !",".equals(text)) {
            throw new UsageException(Texts.message("badDecimal", text));
        }
        return text.charAt(0);
    }

    private static Character oneOf(String text, String option) {
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || "\"\r\n".contains(text)) {
            throw new UsageException(Texts.message("badCharacter", option, text));
        }
        return text.charAt(0);
    }

    private static List<Mapping.Alias> aliases(CommandLine line) {
        return line.values("--alias").stream().map(text -> Mapping.Alias.parse(text)
                .orElseThrow(() -> new UsageException(Texts.message("badAlias", text)))).toList();
    }

    private static String currency(CommandLine line) {
        var typed = line.value("--currency").map(code -> code.toUpperCase(Locale.ROOT));
        if (typed.isPresent() && Currency.getAvailableCurrencies().stream()
                .noneMatch(currency -> currency.getCurrencyCode().equals(typed.get()))) {
            throw new UsageException(Texts.message("unknownCurrency", typed.get()));
        }
        return typed.orElseGet(ImportCommand::homeCurrency);
    }

    /** The currency of the country that the computer is set to; without one that of the language. */
    private static String homeCurrency() {
        var locale = Locale.getDefault();
        if (locale.getCountry().length() == 2) {
            var currency = Currency.getInstance(locale);
            return currency == null ? "EUR" : currency.getCurrencyCode();
        }
        return switch (locale.getLanguage()) {
            case "pl" -> "PLN";
            case "uk" -> "UAH";
            case "ru" -> "RUB";
            default -> "EUR";
        };
    }

    /** Fields by their names, for messages. */
    static String label(Importer importer, String field) {
        return importer.fields().stream().filter(known -> known.id().equals(field)).map(ImportField::label)
                .map(Message::text).findFirst().orElse(field);
    }
}

package org.kontor.exchange.ui.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.kontor.base.Message;
import org.kontor.base.Progress;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.Importer;
import org.kontor.exchange.FileHints;
import org.kontor.exchange.FileLook;
import org.kontor.exchange.ImportFiles;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportResult;
import org.kontor.exchange.Mapping;
import org.kontor.ui.UserSettings;

/**
 * What the person has chosen in the wizard so far. Without widgets. The UI thread chooses; {@link #look} and
 * {@link #run} work on what was chosen when they were called.
 */
final class ImportSession {

    private static final int LONGEST_MEMORY = 8000;

    private final ImportFiles files;
    private final UserSettings settings;
    private Path file;
    private Importer importer;
    private FileHints hints = FileHints.NONE;
    private FileLook look;
    private Mapping mapping;
    private boolean createMissing;
    private String currency;
    private Path wrongRows;

    ImportSession(ImportFiles files, UserSettings settings, String currency) {
        this.files = files;
        this.settings = settings;
        this.currency = currency;
    }

    Path file() {
        return file;
    }

    Importer importer() {
        return importer;
    }

    FileHints hints() {
        return hints;
    }

    FileLook look() {
        return look;
    }

    Mapping mapping() {
        return mapping;
    }

    boolean createMissing() {
        return createMissing;
    }

    String currency() {
        return currency;
    }

    Path wrongRows() {
        return wrongRows;
    }

    /** Another file or another kind begins anew. */
    void choose(Path chosen, Importer kind) {
        if (!chosen.equals(file)) {
            hints = FileHints.NONE;
            look = null;
        }
        if (!kind.equals(importer)) {
            look = null;
        }
        file = chosen;
        importer = kind;
    }

    /** The file is to be read differently. */
    void hint(FileHints other) {
        hints = other;
    }

    void options(boolean create, String code, Path wrong) {
        createMissing = create;
        currency = code;
        wrongRows = wrong;
    }

    /** Looks at the chosen file; not for the UI thread. The answer is to be handed to {@link #looked}. */
    FileLook look(Progress progress) {
        return files.look(file, hints, progress);
    }

    /** Takes what the look has shown, with the mapping last used for such a file, else the one its headings propose. */
    void looked(FileLook found) {
        var before = look == null ? null : mapping;
        look = found;
        var remembered = before == null ? remembered() : Optional.of(before);
        mapping = remembered.map(known -> files.fit(found, known)).filter(ImportSession::meansSomething)
                .orElseGet(() -> files.propose(found, importer));
    }

    private static boolean meansSomething(Mapping known) {
        return known.columns().stream().anyMatch(column -> !column.field().isEmpty());
    }

    void map(int column, Mapping.Column meaning) {
        List<Mapping.Column> columns = new ArrayList<>(mapping.columns());
        columns.set(column, meaning);
        mapping = new Mapping(mapping.kind(), columns, mapping.aliases());
    }

    /** A mapping of a file. */
    void map(Mapping saved) {
        mapping = files.fit(look, saved);
    }

    /** Another word for a value; an empty one takes it back. */
    void alias(String field, String from, String to) {
        List<Mapping.Alias> aliases = new ArrayList<>(mapping.aliases());
        aliases.removeIf(alias -> alias.field().equals(field) && alias.from().equalsIgnoreCase(from));
        if (!to.isBlank()) {
            aliases.add(new Mapping.Alias(field, from, to.strip()));
        }
        mapping = new Mapping(mapping.kind(), mapping.columns(), aliases);
    }

    ImportPlan plan() {
        return new ImportPlan(look, importer, mapping);
    }

    List<Message> problems() {
        return files.check(plan());
    }

    Optional<ImportField> field(String id) {
        return importer.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** Goes through the rows; not for the UI thread. */
    ImportResult run(boolean dryRun, Progress progress) {
        var options = new ImportOptions(dryRun, createMissing, currency);
        return files.run(plan(), options, dryRun ? null : wrongRows, progress);
    }

    /** The next file with these headings is read the same way. */
    void remember() {
        var text = files.toText(mapping);
        if (text.length() <= LONGEST_MEMORY) {
            settings.put(memory(), text);
        }
    }

    private Optional<Mapping> remembered() {
        var text = settings.get(memory(), "");
        return text.isEmpty() ? Optional.empty() : files.fromText(text);
    }

    private String memory() {
        var sum = new CRC32();
        sum.update(String.join("\u0000", look.headings()).getBytes(StandardCharsets.UTF_8));
        return "import." + importer.kind() + "." + Long.toHexString(sum.getValue());
    }
}

package org.kontor.exchange.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.Importer;
import org.kontor.exchange.FileLook;
import org.kontor.exchange.Mapping;

/** Finds out by the headings what the columns of a file are. */
final class MappingProposer {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("pl"),
            Locale.forLanguageTag("uk"), Locale.forLanguageTag("ru"));

    private final Importer importer;
    /** What speaks most clearly first: names, then words that others use, then labels. */
    private final List<Map<String, String>> words = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

    MappingProposer(Importer importer) {
        this.importer = importer;
        for (ImportField field : importer.fields()) {
            words.get(0).putIfAbsent(HeadingWords.of(field.id()), field.id());
            field.synonyms().forEach(word -> words.get(1).putIfAbsent(HeadingWords.of(word), field.id()));
            LANGUAGES.forEach(language -> words.get(2).putIfAbsent(HeadingWords.of(field.label().text(language)),
                    field.id()));
        }
    }

    Mapping propose(FileLook look) {
        var fields = new String[look.columns().size()];
        Arrays.fill(fields, "");
        Set<String> taken = new HashSet<>();
        for (var meanings : words) {
            for (int i = 0; i < fields.length; i++) {
                var field = fields[i].isEmpty() ? meanings.get(HeadingWords.of(look.columns().get(i).heading())) : null;
                if (field != null && taken.add(field)) {
                    fields[i] = field;
                }
            }
        }
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            columns.add(new Mapping.Column(look.columns().get(i).heading(), fields[i]));
        }
        return new Mapping(importer.kind(), columns, List.of());
    }

    /** The field that somebody means by a word: its name, its label, a heading in use for it. */
    Optional<String> field(String word) {
        var wanted = HeadingWords.of(word);
        return words.stream().map(meanings -> meanings.get(wanted)).filter(field -> field != null).findFirst();
    }

    /** A mapping of another file of the same kind laid on this one's columns. */
    static Mapping fit(FileLook look, Mapping saved) {
        List<Mapping.Column> left = new ArrayList<>(saved.columns());
        List<Mapping.Column> columns = new ArrayList<>();
        for (var column : look.columns()) {
            var wanted = HeadingWords.of(column.heading());
            var match = left.stream().filter(other -> HeadingWords.of(other.heading()).equals(wanted)).findFirst();
            match.ifPresent(left::remove);
            columns.add(match.map(other -> new Mapping.Column(column.heading(), other.field(), other.dateFormat(),
                    other.decimal())).orElseGet(() -> new Mapping.Column(column.heading(), "")));
        }
        return new Mapping(saved.kind(), columns, saved.aliases());
    }
}

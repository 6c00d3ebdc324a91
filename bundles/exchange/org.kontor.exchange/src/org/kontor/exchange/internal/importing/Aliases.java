package org.kontor.exchange.internal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kontor.exchange.Mapping;
import org.kontor.exchange.internal.detect.CellTexts;

/** What a file calls things, put into Kontor's words. */
final class Aliases {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, Map<String, String>> byField = new HashMap<>();

    /** {@code proposer} knows which field a word means. */
    Aliases(List<Mapping.Alias> aliases, MappingProposer proposer) {
        for (var alias : aliases) {
            proposer.field(alias.field()).ifPresent(field -> byField.computeIfAbsent(field, f -> new HashMap<>())
                    .put(comparable(alias.from()), alias.to()));
        }
    }

    /** What to read in place of a cell of that field. */
    Object replace(String field, Object cell) {
        var words = byField.get(field);
        if (words == null) {
            return cell;
        }
        var other = words.get(comparable(CellTexts.unguard(CellTexts.text(cell))));
        return other == null ? cell : other;
    }

    private static String comparable(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}

package org.kontor.deals.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.SortKeys;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;

/** What files call stages, states and reasons: by code, by name, and by the first names in all four languages. */
final class StageWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("pl"), Locale.of("uk"),
            Locale.of("ru"));
    private static final Map<DealState, List<String>> OTHERS = Map.of(
            DealState.OPEN, List.of("in progress", "otwarte", "w toku", "відкрито", "в роботі", "открыто", "в работе"),
            DealState.WON, List.of("closed won", "closed - won", "wygrane", "wygrany", "sukces", "виграна", "успішно",
                    "выиграно", "успешно"),
            DealState.LOST, List.of("closed lost", "closed - lost", "przegrane", "przegrany", "utracona", "програна",
                    "проиграно"));

    private StageWords() {
    }

    /** Lower case word to stage of the kind. */
    static Map<String, StageBook.Place> stages(StageBook book, DealKind kind) {
        final Map<String, StageBook.Place> words = new HashMap<>();
        kind.stages().forEach(stage -> words.put(SortKeys.lower(stage.name()), book.stage(stage.id()).orElseThrow()));
        for (final var stage : kind.stages()) {
            final var place = book.stage(stage.id()).orElseThrow();
            words.putIfAbsent(SortKeys.lower(stage.code()), place);
            words("stage." + stage.code()).forEach(word -> words.putIfAbsent(word, place));
            if (stage.state() != DealState.OPEN) {
                words("state." + stage.state()).forEach(word -> words.putIfAbsent(word, place));
                OTHERS.get(stage.state()).forEach(word -> words.putIfAbsent(word, place));
            }
        }
        return words;
    }

    static Optional<DealState> state(String word) {
        final var sought = SortKeys.lower(word);
        for (final var state : DealState.values()) {
            if (SortKeys.lower(state.name()).equals(sought) || words("state." + state).contains(sought)
                    || OTHERS.get(state).contains(sought)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Lower case names of a reason that came with the program; empty for other reasons. */
    static List<String> lossReason(String code) {
        return code == null ? List.of() : words("lossReason." + code);
    }

    private static List<String> words(String key) {
        return LANGUAGES.stream().map(language -> DealTexts.of(key).text(language))
                .filter(text -> !text.startsWith("!")).map(SortKeys::lower).distinct().toList();
    }
}

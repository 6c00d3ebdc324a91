package org.kontor.app.headless;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed, taken apart.
 *
 * @param words what is neither an option nor an option's value, without the command's name
 * @param options name to values in order; a flag has one empty value
 */
public record CommandLine(List<String> words, Map<String, List<String>> options) {

    /** Copies both. */
    public CommandLine {
        words = List.copyOf(words);
        options = Map.copyOf(options);
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The option's value, the last one when it was given more often. */
    public Optional<String> value(String option) {
        return values(option).isEmpty() ? Optional.empty() : Optional.of(values(option).getLast());
    }

    /** All values of an option that may be given more often. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }
}

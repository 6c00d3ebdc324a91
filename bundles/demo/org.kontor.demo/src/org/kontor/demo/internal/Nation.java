package org.kontor.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of which the people and companies of a country are made: lines {@code key = value, value}. */
final class Nation {

    private final String code;
    private final Map<String, String> words = new HashMap<>();

    private Nation(String code, InputStream words) throws IOException {
        this.code = code;
        new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(" = "))
                .forEach(line -> this.words.put(line.substring(0, line.indexOf(" = ")),
                        line.substring(line.indexOf(" = ") + 3).strip()));
    }

    /** Poland, Ukraine, Russia. */
    static List<Nation> all() {
        return List.of(read("PL", "poland.txt"), read("UA", "ukraine.txt"), read("RU", "russia.txt"));
    }

    private static Nation read(String code, String file) {
        try (var in = Nation.class.getResourceAsStream(file)) {
            return new Nation(code, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** ISO 3166. */
    String code() {
        return code;
    }

    String word(String key) {
        final var word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("No " + key + " in the words of " + code);
        }
        return word;
    }

    boolean has(String key) {
        return words.containsKey(key) && !words.get(key).isEmpty();
    }

    List<String> list(String key) {
        return Arrays.asList(word(key).split(", "));
    }

    /** Words with weights, {@code word*weight}, as often in the list as they weigh. */
    List<String> weighted(String key) {
        return list(key).stream().flatMap(entry -> {
            final var parts = entry.split("\\*");
            return java.util.stream.Stream.generate(() -> parts[0]).limit(Integer.parseInt(parts[1]));
        }).toList();
    }
}

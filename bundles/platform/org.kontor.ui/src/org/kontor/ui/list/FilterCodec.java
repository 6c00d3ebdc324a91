package org.kontor.ui.list;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.base.list.Filter;

/** A condition as text: its column, operator, words and values, each value with a letter for its type. */
final class FilterCodec {

    private FilterCodec() {
    }

    static String write(ListFilters.Entry entry) {
        final Filter filter = entry.filter();
        final String values = filter.values().stream().map(FilterCodec::write).collect(Collectors.joining("|"));
        return filter.column() + "|" + filter.operator() + "|" + escape(entry.text())
                + (values.isEmpty() ? "" : "|" + values);
    }

    static Optional<ListFilters.Entry> read(String text) {
        final String[] parts = text.split("\\|");
        try {
            final List<Object> values = new ArrayList<>();
            for (int i = 3; i < parts.length; i++) {
                values.add(value(parts[i]));
            }
            final var filter = new Filter(parts[0], Filter.Operator.valueOf(parts[1]), values);
            return Optional.of(new ListFilters.Entry(unescape(parts[2]), filter));
        } catch (RuntimeException e) {
            // written by a newer program or damaged: the person can put the condition again
            return Optional.empty();
        }
    }

    private static String write(Object value) {
        final char type = switch (value) {
            case Long l -> 'L';
            case BigDecimal d -> 'N';
            case LocalDate d -> 'D';
            case Instant i -> 'I';
            case Boolean b -> 'B';
            default -> 'S';
        };
        return type + escape(value.toString());
    }

    private static Object value(String text) {
        final String value = unescape(text.substring(1));
        return switch (text.charAt(0)) {
            case 'L' -> Long.valueOf(value);
            case 'N' -> new BigDecimal(value);
            case 'D' -> LocalDate.parse(value);
            case 'I' -> Instant.parse(value);
            case 'B' -> Boolean.valueOf(value);
            case 'S' -> value;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String unescape(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

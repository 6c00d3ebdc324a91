package org.kontor.exchange.internal.detect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date and maybe a time, not yet read.
 *
 * @param time empty when there is none
 * @param zone offset as in {@code +02:00} or {@code Z}; empty when there is none
 */
record DateText(String date, String time, String zone) {

    private static final Pattern WITH_TIME = Pattern
            .compile("(.*\\d\\S*)(?:\\s+|T)(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(Z|[+-]\\d{2}:?\\d{2})?");
    private static final int LONGEST = 60;
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    static DateText of(String text) {
        if (text.indexOf(':') < 0 || text.length() > LONGEST) {
            return new DateText(text, "", "");
        }
        var parts = WITH_TIME.matcher(text);
        if (!parts.matches()) {
            return new DateText(text, "", "");
        }
        return new DateText(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3));
    }

    /**
     * Reads dates strictly: a 30 February is none. One-digit days and months are taken where the pattern has two and
     * something parts them.
     *
     * @throws IllegalArgumentException when the pattern is none
     */
    static DateTimeFormatter formatter(String pattern) {
        var strict = pattern.replace('y', 'u').replace('Y', 'u').replace('D', 'd');
        if (strict.chars().anyMatch(c -> !Character.isLetter(c))) {
            strict = strict.replaceAll("(?<!M)MM(?!M)", "M").replaceAll("(?<!d)dd(?!d)", "d");
        }
        var letters = QUOTED.matcher(strict).replaceAll("");
        if (!letters.contains("u") || !letters.contains("M") && !letters.contains("L") || !letters.contains("d")) {
            throw new IllegalArgumentException(pattern);
        }
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(strict)
                .toFormatter(Locale.getDefault()).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty when this is no day of the calendar in that format. */
    Optional<LocalDate> toDate(DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(date, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Without an offset in this computer's zone, without a time at midnight; empty when this is no point in time. */
    Optional<Instant> toInstant(DateTimeFormatter format) {
        return toDate(format).flatMap(day -> toTime().map(clock -> {
            var local = day.atTime(clock);
            return zone.isEmpty() ? local.atZone(ZoneId.systemDefault()).toInstant()
                    : local.toInstant(ZoneOffset.of(zone));
        }));
    }

    private Optional<LocalTime> toTime() {
        try {
            return Optional.of(time.isEmpty() ? LocalTime.MIDNIGHT
                    : LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

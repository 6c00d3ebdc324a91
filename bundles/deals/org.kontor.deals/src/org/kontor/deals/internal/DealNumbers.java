package org.kontor.deals.internal;

import java.util.regex.Pattern;

/**
 * Numbers by pattern: a run of zeros in braces is the count, at least that long; <code>{year}</code> is the year, and
 * then every year counts from 1. Kinds with the same pattern count together.
 */
final class DealNumbers {

    private static final Pattern COUNT = Pattern.compile("\\{(0{1,9})}");
    private static final String YEAR = "{year}";
    private static final long COUNTS_PER_YEAR = 10_000_000_000L;

    private DealNumbers() {
    }

    /** Whether it has one count, at most one year, and no other braces. */
    static boolean isPattern(String pattern) {
        final var rest = COUNT.matcher(pattern).replaceFirst("").replace(YEAR, "");
        return COUNT.matcher(pattern).find() && rest.indexOf('{') < 0 && rest.indexOf('}') < 0
                && pattern.indexOf(YEAR) == pattern.lastIndexOf(YEAR);
    }

    /** The name of the series in which the numbers of a year are counted. */
    static String series(String pattern, int year) {
        return "deal:" + pattern.replace(YEAR, Integer.toString(year));
    }

    /** A number out of its series. */
    static Number number(String pattern, int year, long count) {
        final var matcher = COUNT.matcher(pattern);
        if (!matcher.find()) {
            throw new IllegalArgumentException("No count in the pattern " + pattern);
        }
        final var digits = String.format("%0" + matcher.group(1).length() + "d", count);
        final var text = pattern.substring(0, matcher.start()) + digits + pattern.substring(matcher.end());
        final int keyYear = pattern.contains(YEAR) ? year : 0;
        return new Number(text.replace(YEAR, Integer.toString(year)), keyYear * COUNTS_PER_YEAR + count);
    }

    /**
     * A number.
     *
     * @param key sorts numbers by year and count
     */
    record Number(String text, long key) {
    }
}

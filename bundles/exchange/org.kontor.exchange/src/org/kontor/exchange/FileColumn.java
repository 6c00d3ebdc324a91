package org.kontor.exchange;

import java.util.List;

/**
 * A column of a file.
 *
 * @param index from 0
 * @param heading as written; may be empty
 * @param dates how its dates are written
 * @param decimals how its numbers are written
 */
public record FileColumn(int index, String heading, Dates dates, Decimals decimals) {

    /**
     * How dates are written.
     *
     * @param pattern empty when nothing looks like a date
     * @param possible all patterns that fit equally well, {@code pattern} first
     */
    public record Dates(String pattern, List<String> possible) {

        /** Nothing looks like a date. */
        public static final Dates NONE = new Dates("", List.of());

        /** Copies the patterns. */
        public Dates {
            possible = List.copyOf(possible);
        }

        /** Whether the same text could mean two days: 3/1/2017. */
        public boolean unclear() {
            return possible.size() > 1;
        }
    }

    /**
     * How numbers are written.
     *
     * @param separator the decimal separator, {@code .} or {@code ,}
     * @param unclear whether the same text could mean two numbers: 1,234
     */
    public record Decimals(char separator, boolean unclear) {
    }
}

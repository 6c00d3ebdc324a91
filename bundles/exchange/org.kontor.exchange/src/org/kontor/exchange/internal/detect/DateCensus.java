package org.kontor.exchange.internal.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.exchange.FileColumn;

/** Counts which patterns of dates the texts of a column fit, and which of them tell day from month. */
final class DateCensus {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})");
    private static final Pattern DIGITS = Pattern.compile("(19|20)(\\d\\d)(\\d\\d)(\\d\\d)");
    /** A pattern that fewer than one text in so many speaks for is a slip of the pen. */
    private static final int RARE = 20;

    private final Map<String, Count> counts = new TreeMap<>();

    void add(String text) {
        var date = DateText.of(text).date();
        var parts = PARTS.matcher(date);
        if (parts.matches()) {
            if (parts.group(1).length() == 4) {
                yearFirst(parts);
            } else if (parts.group(1).length() <= 2 && parts.group(4).length() % 2 == 0) {
                yearLast(parts);
            }
        } else {
            var digits = DIGITS.matcher(date);
            if (digits.matches() && month(digits.group(3)) && day(digits.group(4))) {
                count("yyyyMMdd").alone++;
            }
        }
    }

    private void yearFirst(Matcher parts) {
        if (month(parts.group(3)) && parts.group(4).length() <= 2 && day(parts.group(4))) {
            count(String.join(parts.group(2), "yyyy", "MM", "dd")).alone++;
        }
    }

    private void yearLast(Matcher parts) {
        var separator = parts.group(2);
        var year = parts.group(4).length() == 4 ? "yyyy" : "yy";
        boolean dayFirst = day(parts.group(1)) && month(parts.group(3));
        boolean monthFirst = month(parts.group(1)) && day(parts.group(3)) && !".".equals(separator);
        boolean same = Integer.parseInt(parts.group(1)) == Integer.parseInt(parts.group(3));
        if (dayFirst) {
            count(String.join(separator, "d", "M", year)).add(monthFirst, same);
        }
        if (monthFirst) {
            count(String.join(separator, "M", "d", year)).add(dayFirst, same);
        }
    }

    private static boolean month(String text) {
        int month = Integer.parseInt(text);
        return month >= 1 && month <= 12;
    }

    private static boolean day(String text) {
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31;
    }

    private Count count(String pattern) {
        var count = counts.computeIfAbsent(pattern, p -> new Count());
        count.all++;
        return count;
    }

    FileColumn.Dates result() {
        var best = counts.entrySet().stream().max(Comparator.comparingLong(entry -> entry.getValue().all));
        if (best.isEmpty()) {
            return FileColumn.Dates.NONE;
        }
        var pattern = best.get().getKey();
        var swapped = pattern.replace('d', '?').replace('M', 'd').replace('?', 'M');
        return counts.containsKey(swapped) && unclear(best.get().getValue(), counts.get(swapped))
                ? new FileColumn.Dates(pattern, List.of(pattern, swapped))
                : new FileColumn.Dates(pattern, List.of(pattern));
    }

    /** When nothing tells the two apart but something differs, or when both have much that speaks for them. */
    private static boolean unclear(Count best, Count other) {
        if (best.alone == 0 && other.alone == 0) {
            return best.doubtful > 0;
        }
        return Math.min(best.alone, other.alone) * RARE > Math.max(best.alone, other.alone);
    }

    private static final class Count {
        private long all;
        /** Texts that are no date when day and month are exchanged. */
        private long alone;
        /** Texts that are another day then. */
        private long doubtful;

        private void add(boolean fitsOther, boolean same) {
            if (!fitsOther) {
                alone++;
            } else if (!same) {
                doubtful++;
            }
        }
    }
}

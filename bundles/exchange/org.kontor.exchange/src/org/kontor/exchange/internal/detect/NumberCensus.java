package org.kontor.exchange.internal.detect;

import org.kontor.exchange.FileColumn;

/** Counts what the numbers of a column say about their decimal separator. */
final class NumberCensus {

    private long points;
    private long commas;
    /** 1.234 and 1,234: either. */
    private long doubtful;

    void add(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return;
        }
        NumberText.of(text).ifPresent(number -> look(number.digits()));
    }

    private void look(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            say(point > comma ? '.' : ',');
        } else if (point >= 0 || comma >= 0) {
            one(digits, point >= 0 ? '.' : ',');
        }
    }

    private void one(String digits, char separator) {
        int first = digits.indexOf(separator);
        if (first != digits.lastIndexOf(separator)) {
            say(separator == '.' ? ',' : '.');
            return;
        }
        boolean maybeGroup = digits.length() - first == 4 && first >= 1 && first <= 3 && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c == separator || Character.isDigit(c));
        if (maybeGroup) {
            doubtful++;
        } else {
            say(separator);
        }
    }

    private void say(char separator) {
        if (separator == '.') {
            points++;
        } else {
            commas++;
        }
    }

    /** Whether something here tells the separator. */
    boolean knows() {
        return points + commas > 0;
    }

    FileColumn.Decimals result() {
        return new FileColumn.Decimals(commas > points ? ',' : '.', !knows() && doubtful > 0);
    }
}

package org.kontor.exchange.internal.detect;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** The text of a cell as a person sees it, and the guard that keeps spreadsheets from calculating with texts. */
public final class CellTexts {

    /** What a spreadsheet takes for a formula, whatever spaces and quotation marks stand before it. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\u00A0']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|'*[\t\r].*",
            Pattern.DOTALL);

    private CellTexts() {
    }

    /** The text of any cell, spaces around it taken off. */
    public static String text(Object cell) {
        return switch (cell) {
            case String text -> strip(text);
            case BigDecimal number -> plain(number);
            case LocalDateTime time -> time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString()
                    : time.toLocalDate() + " " + time.toLocalTime();
            default -> cell.toString();
        };
    }

    private static String plain(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < -30 ? stripped.toString() : stripped.toPlainString();
    }

    /** Without spaces around it, those that do not break among them. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Puts an apostrophe before what a spreadsheet would calculate; {@link #unguard} takes it off again. */
    public static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Takes off the apostrophe of {@link #guard}. */
    public static String unguard(String text) {
        return text.startsWith("'") && FORMULA.matcher(text.substring(1)).matches() ? text.substring(1) : text;
    }
}

package org.kontor.exchange.internal.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;

/** Makes values of what a workbook writes into its cells. */
final class CellReader {

    /** For those who only want to know whether there is something. */
    static final CellReader ANY = new CellReader(null, null, false);

    /** What Excel itself shows of a number. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;

    CellReader(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * The value of a cell.
     *
     * @param type the cell's attribute {@code t}; empty for a number
     * @param style the cell's attribute {@code s}; empty for none
     * @param text what stands in it; empty when nothing does
     * @param formula whether it has a formula
     */
    Object value(String type, String style, String text, boolean formula) {
        if (this == ANY) {
            return text;
        }
        if (text.isEmpty()) {
            return formula && !"str".equals(type) ? new CellError("=?") : "";
        }
        return switch (type) {
            case "s" -> unescape(strings.getItemAt(Integer.parseInt(text)).getString());
            case "inlineStr", "str" -> unescape(text);
            case "b" -> "1".equals(text);
            case "e" -> new CellError(text);
            case "d" -> text;
            default -> number(style, text);
        };
    }

    private Object number(String style, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
        if (isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return DateUtil.getLocalDateTime(number.doubleValue(), from1904, true);
        }
        var shown = number.round(DIGITS).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    private boolean isDate(String style) {
        if (style.isEmpty() || styles == null) {
            return false;
        }
        var cell = styles.getStyleAt(Integer.parseInt(style));
        return cell != null && DateUtil.isADateFormat(cell.getDataFormat(), cell.getDataFormatString());
    }

    private static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}

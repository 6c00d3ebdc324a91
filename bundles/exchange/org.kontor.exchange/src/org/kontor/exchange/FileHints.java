package org.kontor.exchange;

import java.nio.charset.Charset;

/**
 * What somebody knows about a file and need not be found out. Null for whatever shall be found out.
 *
 * @param separator what parts the cells of a text file
 * @param quote what encloses cells of a text file
 * @param sheet name of a workbook's sheet; else the first that has rows
 * @param dateFormat pattern of all dates, as in {@code d.M.yyyy}
 * @param decimal the decimal separator of all numbers, {@code .} or {@code ,}
 */
public record FileHints(Charset encoding, Character separator, Character quote, String sheet, String dateFormat,
        Character decimal) {

    /** Everything is to be found out. */
    public static final FileHints NONE = new FileHints(null, null, null, null, null, null);

    /** The same with another encoding; null to find it out. */
    public FileHints encoding(Charset other) {
        return new FileHints(other, separator, quote, sheet, dateFormat, decimal);
    }

    /** The same with another separator; null to find it out. */
    public FileHints separator(Character other) {
        return new FileHints(encoding, other, quote, sheet, dateFormat, decimal);
    }

    /** The same with another quotation mark; null to find it out. */
    public FileHints quote(Character other) {
        return new FileHints(encoding, separator, other, sheet, dateFormat, decimal);
    }

    /** The same with another sheet; null for the first that has rows. */
    public FileHints sheet(String other) {
        return new FileHints(encoding, separator, quote, other, dateFormat, decimal);
    }

    /** The same with another pattern of dates; null to find it out. */
    public FileHints dateFormat(String other) {
        return new FileHints(encoding, separator, quote, sheet, other, decimal);
    }

    /** The same with another decimal separator; null to find it out. */
    public FileHints decimal(Character other) {
        return new FileHints(encoding, separator, quote, sheet, dateFormat, other);
    }
}

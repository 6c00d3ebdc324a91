package org.kontor.ui;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kontor.base.Messages;
import org.kontor.base.Money;
import org.kontor.base.list.Column;
import org.kontor.base.list.ValueType;

/**
 * How values look on screen in a language: amounts with thin spaces and their currency, dates as the country writes
 * them, a dash for nothing. Immutable; one thread at a time.
 */
public final class Formats {

    /** What stands for no value. */
    public static final String NONE = "–";

    private static final char THIN_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Messages MESSAGES = Messages.of(Formats.class);

    private final Locale locale;
    private final ZoneId zone;
    private final DecimalFormat number;
    private final DateTimeFormatter date;
    private final DateTimeFormatter instant;

    private Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        final var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setGroupingSeparator(THIN_SPACE);
        symbols.setMinusSign('−');
        number = new DecimalFormat("#,##0.####", symbols);
        number.setRoundingMode(RoundingMode.HALF_EVEN);
        date = DateTimeFormatter.ofPattern(datePattern(locale), locale);
        instant = DateTimeFormatter.ofPattern(datePattern(locale) + " HH:mm", locale).withZone(zone);
    }

    /** In the user's language and time zone. */
    public static Formats user() {
        return of(Locale.getDefault(), ZoneId.systemDefault());
    }

    /** In a given language and time zone. */
    public static Formats of(Locale locale, ZoneId zone) {
        return new Formats(locale, zone);
    }

    /** The pattern in which dates of a language are shown and typed. */
    static String datePattern(Locale locale) {
        return switch (locale.getLanguage()) {
            case "pl", "uk", "ru" -> "dd.MM.uuuu";
            default -> "d MMM uuuu";
        };
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /** A number with at most four decimal places; a dash for null. */
    public String number(Number value) {
        return value == null ? NONE : number.format(value);
    }

    /** An amount with its currency's sign, with cents only where there are any; a dash for null. */
    public String money(Money money) {
        if (money == null) {
            return NONE;
        }
        return amount(money.amount()) + NO_BREAK_SPACE + symbol(money.currency());
    }

    /** An amount without its currency, with two decimal places or none; a dash for null. */
    public String amount(BigDecimal amount) {
        if (amount == null) {
            return NONE;
        }
        final boolean whole = amount.stripTrailingZeros().scale() <= 0;
        final String text = number.format(amount);
        final char point = number.getDecimalFormatSymbols().getDecimalSeparator();
        return !whole && text.length() - text.lastIndexOf(point) == 2 ? text + "0" : text;
    }

    /** The sign by which people know a currency, as in zł; the code itself for an unknown one. */
    public String symbol(String currency) {
        try {
            return Currency.getInstance(currency).getName(ULocale.forLocale(locale), Currency.NARROW_SYMBOL_NAME, null);
        } catch (IllegalArgumentException e) {
            return currency;
        }
    }

    /** A day; a dash for null. */
    public String date(LocalDate value) {
        return value == null ? NONE : date.format(value);
    }

    /** A moment in the user's time zone, to the minute; a dash for null. */
    public String instant(Instant value) {
        return value == null ? NONE : instant.format(value);
    }

    /** How long, in days, or in hours and minutes under a day; a dash for null. */
    public String duration(Duration value) {
        if (value == null) {
            return NONE;
        }
        if (value.toDays() >= 1) {
            return MESSAGES.text(locale, "duration.days", value.toDays());
        }
        if (value.toHours() >= 1) {
            return MESSAGES.text(locale, "duration.hours", value.toHours());
        }
        return MESSAGES.text(locale, "duration.minutes", value.toMinutes());
    }

    /** A share of one as per cent; a dash for null. */
    public String percent(Double share) {
        return share == null ? NONE : number.format(Math.round(share * 100)) + NO_BREAK_SPACE + "%";
    }

    /** A value of a column, in the words of its type; a dash for null and for empty text. */
    public String value(Column<?> column, Object value) {
        if (value == null) {
            return NONE;
        }
        return switch (column.type()) {
            case INTEGER -> plainNumber(column) ? value.toString() : number((Number) value);
            case DECIMAL -> number((Number) value);
            case MONEY -> value instanceof Money money ? money(money) : amount((BigDecimal) value);
            case DATE -> date((LocalDate) value);
            case INSTANT -> instant((Instant) value);
            case BOOLEAN -> yesNo((Boolean) value);
            case CHOICE -> choice(column, value.toString());
            case TEXT, REFERENCE -> text(value.toString());
        };
    }

    /** Yes or no. */
    public String yesNo(boolean value) {
        return MESSAGES.text(locale, value ? "yes" : "no");
    }

    /** Whether values of the type stand at the right edge of their column. */
    public static boolean rightAligned(ValueType type) {
        return switch (type) {
            case INTEGER, DECIMAL, MONEY -> true;
            default -> false;
        };
    }

    private static String text(String value) {
        return value.isBlank() ? NONE : value;
    }

    /** A year is a name of a year, not an amount: it has no thousands. */
    private static boolean plainNumber(Column<?> column) {
        return column.id().endsWith("Year");
    }

    private String choice(Column<?> column, String code) {
        return column.choices().stream().filter(choice -> choice.code().equals(code)).findFirst()
                .map(choice -> choice.label().text(locale)).orElse(text(code));
    }
}

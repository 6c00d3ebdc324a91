package org.kontor.ui.list;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.base.Message;
import org.kontor.ui.Formats;

/** Numbers and dates as people type them in a language: generous in form, strict in sense. Immutable. */
public final class Typed {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern YEAR_MONTH = Pattern.compile("([12]\\d{3})[-./](\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-./]([12]\\d{3})");

    private final Formats formats;
    private final List<DateTimeFormatter> dates = new ArrayList<>();

    /** Reads what these formats write, and other usual forms. */
    public Typed(Formats formats) {
        this.formats = formats;
        final Locale locale = formats.locale();
        final boolean monthFirst = "US".equals(locale.getCountry());
        for (final String pattern : List.of("d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "d.M.uu", "uuuu-M-d", "uuuu/M/d",
                "uuuu.M.d", monthFirst ? "M/d/uuuu" : "d/M/uuuu", "d-M-uuuu")) {
            dates.add(DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT));
        }
    }

    /**
     * A number with spaces, points or commas as people type them. The language decides where both readings make sense:
     * {@code 1,234} is a thousand in English and one and a bit in Polish.
     */
    public Optional<BigDecimal> number(String text) {
        String digits = text.strip().replaceAll("[\\s\u00a0\u202f\u2009'’]", "").replace('−', '-');
        if (!digits.matches("[-+]?[0-9][0-9.,]*|[-+]?[.,][0-9]+")) {
            return Optional.empty();
        }
        final char point = DecimalFormatSymbols.getInstance(formats.locale()).getDecimalSeparator();
        final char other = point == ',' ? '.' : ',';
        if (digits.indexOf(point) >= 0 && digits.indexOf(other) >= 0) {
            final char last = digits.lastIndexOf(point) > digits.lastIndexOf(other) ? point : other;
            digits = digits.replace(last == point ? String.valueOf(other) : String.valueOf(point), "");
            digits = digits.replace(last, '.');
        } else if (digits.chars().filter(c -> c == other).count() > 1
                || point == '.' && digits.matches("[-+]?\\d{1,3},\\d{3}")) {
            digits = digits.replace(String.valueOf(other), "");
        } else if (digits.chars().filter(c -> c == point).count() > 1) {
            digits = digits.replace(String.valueOf(point), "");
        } else {
            digits = digits.replace(',', '.');
        }
        try {
            return Optional.of(plain(new BigDecimal(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The same number without zeros at the end that say nothing. */
    public static BigDecimal plain(BigDecimal number) {
        final BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A day. */
    public Optional<LocalDate> date(String text) {
        final String trimmed = text.strip();
        for (final DateTimeFormatter form : dates) {
            try {
                return Optional.of(LocalDate.parse(trimmed, form));
            } catch (DateTimeException e) {
                // not in this form; the next may fit
                continue;
            }
        }
        return Optional.empty();
    }

    /** A day, a month or a year. */
    public Optional<Days> days(String text) {
        final String trimmed = text.strip();
        if (YEAR.matcher(trimmed).matches()) {
            final Year year = Year.parse(trimmed);
            return Optional.of(new Days(year.atDay(1), year.atDay(year.length())));
        }
        final Matcher yearFirst = YEAR_MONTH.matcher(trimmed);
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        final Matcher monthFirst = MONTH_YEAR.matcher(trimmed);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        return date(trimmed).map(day -> new Days(day, day));
    }

    private static Optional<Days> month(String year, String month) {
        final int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        final YearMonth found = YearMonth.of(Integer.parseInt(year), number);
        return Optional.of(new Days(found.atDay(1), found.atEndOfMonth()));
    }

    /** Yes or no, in the language or by their first letter. */
    Optional<Boolean> yesNo(String text) {
        final Locale locale = formats.locale();
        final String lower = text.strip().toLowerCase(locale);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        if (formats.yesNo(true).toLowerCase(locale).startsWith(lower) || lower.equals("true")) {
            return Optional.of(true);
        }
        return formats.yesNo(false).toLowerCase(locale).startsWith(lower) || lower.equals("false") ? Optional.of(false)
                : Optional.empty();
    }

    boolean startsWith(Message label, String text) {
        final Locale locale = formats.locale();
        return label.text(locale).toLowerCase(locale).startsWith(text.toLowerCase(locale));
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(formats.zone()).toInstant();
    }

    Instant end(LocalDate day) {
        return start(day.plusDays(1)).minusNanos(1000);
    }

    /**
     * Days from the first to the last, both included.
     */
    public record Days(LocalDate first, LocalDate last) {
    }
}

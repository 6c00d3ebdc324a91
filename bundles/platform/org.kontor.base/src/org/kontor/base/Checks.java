package org.kontor.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with a record's fields, in the order of the checks. Field names are those of the record's
 * components. Not safe for several threads.
 */
public final class Checks {

    private static final Messages MESSAGES = Messages.of(Checks.class);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int AMOUNT_DIGITS = 15;
    private static final int AMOUNT_SCALE = 4;

    private final List<Problem> problems = new ArrayList<>();

    /** A text that must be there, at most {@code longest} characters. */
    public Checks required(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return add(field, MESSAGES.message("check.required"));
        }
        return text(field, value, longest);
    }

    /** Something that must be chosen. */
    public Checks required(String field, Object value) {
        return that(field, value != null, MESSAGES.message("check.required"));
    }

    /** A text of at most {@code longest} characters without control characters; may be null or empty. */
    public Checks text(String field, String value, int longest) {
        if (value == null) {
            return this;
        }
        if (value.length() > longest) {
            return add(field, MESSAGES.message("check.tooLong", value.length(), longest));
        }
        return that(field, value.indexOf('\0') < 0, MESSAGES.message("check.unreadable"));
    }

    /** An amount that the database can hold, in a known currency; may be null. */
    public Checks money(String field, Money money) {
        if (money == null) {
            return this;
        }
        number(field, money.amount());
        return that(field, isCurrency(money.currency()),
                MESSAGES.message("check.currency", shortened(money.currency())));
    }

    /** A number of at most 15 digits before and 4 behind the point; may be null. */
    public Checks number(String field, BigDecimal number) {
        if (number == null) {
            return this;
        }
        final var plain = number.stripTrailingZeros();
        that(field, plain.scale() <= AMOUNT_SCALE, MESSAGES.message("check.decimals", AMOUNT_SCALE));
        return that(field, plain.precision() - plain.scale() <= AMOUNT_DIGITS,
                MESSAGES.message("check.tooLarge", AMOUNT_DIGITS));
    }

    /** A whole number in a range; may be null. */
    public Checks range(String field, Integer value, int least, int most) {
        return that(field, value == null || value >= least && value <= most,
                MESSAGES.message("check.range", least, most));
    }

    /** A day between 1900 and 2199, where typing errors end; may be null. */
    public Checks date(String field, LocalDate date) {
        return that(field, date == null || date.getYear() >= 1900 && date.getYear() < 2200,
                MESSAGES.message("check.date"));
    }

    /** An e-mail address by its looks; may be null or empty. */
    public Checks email(String field, String value) {
        return that(field, value == null || value.isEmpty() || EMAIL.matcher(value).matches(),
                MESSAGES.message("check.email"));
    }

    /** Any other condition. */
    public Checks that(String field, boolean holds, Message otherwise) {
        return holds ? this : add(field, otherwise);
    }

    /** Adds a problem. */
    public Checks add(String field, Message message) {
        problems.add(new Problem(field, message));
        return this;
    }

    /** What was found so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Does it when nothing was found; else answers what was. */
    public <T> Result<T> then(Supplier<Result<T>> work) {
        return problems.isEmpty() ? work.get() : Result.rejected(problems);
    }

    private static boolean isCurrency(String code) {
        return code.length() == 3
                && Currency.getAvailableCurrencies().stream().anyMatch(c -> c.getCurrencyCode().equals(code));
    }

    private static String shortened(String text) {
        return text.length() > 10 ? text.substring(0, 10) + "…" : text;
    }
}

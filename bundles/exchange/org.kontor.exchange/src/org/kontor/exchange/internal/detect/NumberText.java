package org.kontor.exchange.internal.detect;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number as people write it, taken apart.
 *
 * @param digits digits with whatever parts them
 * @param currency ISO 4217 code of the sign or word beside it; empty for none
 */
public record NumberText(boolean negative, String digits, String currency) {

    private static final Pattern FORM = Pattern.compile(
            "(?<open>\\()?\\s*(?<minus>[-+])?\\s*(?<before>[\\p{Sc}\\p{L}][\\p{Sc}\\p{L}.]{0,5})?\\s*"
                    + "(?<minus2>[-+])?\\s*"
                    + "(?<digits>\\d(?:[\\d .,'\u2019]*\\d)?|[.,]\\d+)(?<rest>[.,])?\\s*(?<minus3>-)?"
                    + "(?<after>[\\p{Sc}\\p{L}][\\p{Sc}\\p{L}.]{0,5})?\\s*(?<close>\\))?");
    private static final int LONGEST = 60;
    private static final Pattern GROUPED = Pattern.compile("\\d*|\\d{1,3}([ .,'\u2019])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern MINUS = Pattern.compile("[\u2212\u2013\u2012\uFE63\uFF0D]");
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("zł", "PLN"), Map.entry("zl", "PLN"),
            Map.entry("€", "EUR"), Map.entry("euro", "EUR"), Map.entry("$", "USD"), Map.entry("us$", "USD"),
            Map.entry("₴", "UAH"), Map.entry("грн", "UAH"), Map.entry("₽", "RUB"), Map.entry("руб", "RUB"),
            Map.entry("р", "RUB"), Map.entry("£", "GBP"), Map.entry("kč", "CZK"), Map.entry("ft", "HUF"),
            Map.entry("¥", "JPY"), Map.entry("₸", "KZT"));
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    /** Empty when the text is no number, whatever its separators mean. */
    public static Optional<NumberText> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = MINUS.matcher(SPACES.matcher(text.strip()).replaceAll(" ")).replaceAll("-");
        var form = FORM.matcher(plain);
        if (!form.matches() || (form.group("open") == null) != (form.group("close") == null)
                || form.group("before") != null && form.group("after") != null) {
            return Optional.empty();
        }
        var sign = form.group("before") == null ? form.group("after") : form.group("before");
        var currency = sign == null ? Optional.of("") : currency(sign);
        var signs = new StringBuilder();
        for (var group : List.of("open", "minus", "minus2", "minus3")) {
            signs.append(form.group(group) == null ? "" : form.group(group));
        }
        if (signs.length() > 1) {
            return Optional.empty();
        }
        boolean negative = !signs.isEmpty() && signs.charAt(0) != '+';
        var digits = form.group("digits") + (form.group("rest") == null ? "" : form.group("rest"));
        return currency.map(code -> new NumberText(negative, digits, code));
    }

    private static Optional<String> currency(String sign) {
        var code = sign.toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        var bare = sign.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SIGNS.get(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare));
    }

    /** Strictly: groups have three digits and one kind of separator. Empty when it is no number in that form. */
    Optional<BigDecimal> toNumber(char decimal) {
        int point = digits.indexOf(decimal);
        var whole = point < 0 ? digits : digits.substring(0, point);
        var fraction = point < 0 ? "" : digits.substring(point + 1);
        if (!fraction.chars().allMatch(Character::isDigit) || !GROUPED.matcher(whole).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal("0" + whole.replaceAll("\\D", "") + (fraction.isEmpty() ? "" : "." + fraction));
        return Optional.of(negative ? number.negate() : number);
    }
}

package org.kontor.contacts.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.list.ValueType;
import org.kontor.contacts.ContactPoint;

/** What the imports of partners and persons do alike: what a row does not say stays as it is. */
final class ImportTexts {

    static final String[] EMAIL = {"e mail", "mail", "email address", "adres e mail", "poczta", "пошта",
            "електронна пошта", "эл почта", "электронная почта", "почта"};
    static final String[] PHONE = {"phone number", "telephone", "tel", "telefon", "nr telefonu", "numer telefonu",
            "телефон", "номер телефону", "номер телефона", "тел"};
    static final String[] MOBILE = {"mobile phone", "cell", "cell phone", "komórka", "telefon komórkowy",
            "мобільний", "мобільний телефон", "мобильный", "мобильный телефон"};
    static final String[] RESPONSIBLE = {"responsible person", "owner", "account owner", "account manager",
            "sales agent", "opiekun", "opiekun klienta", "handlowiec", "відповідальний", "відповідальна особа",
            "ответственный", "менеджер"};
    static final String[] NOTE = {"notes", "remarks", "comment", "comments", "description", "uwagi", "notatka",
            "opis", "komentarz", "примітка", "примітки", "коментар", "опис", "примечание", "комментарий", "описание"};
    static final String[] EXTERNAL_ID = {"id", "external key", "identyfikator", "id zewnętrzne", "ідентифікатор",
            "идентификатор", "код"};

    private ImportTexts() {
    }

    static ImportField field(String id, ValueType type, String... synonyms) {
        return new ImportField(id, Texts.of("column." + id), type, false, List.of(synonyms));
    }

    static String or(ImportRow row, String field, String before) {
        final var text = row.text(field).strip();
        return text.isEmpty() ? before : text;
    }

    /** Beyond any limit when it does not fit. */
    static Integer or(ImportRow row, String field, Integer before) {
        final var number = row.value(field, Long.class);
        return number == null ? before
                : Integer.valueOf((int) Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static Money money(ImportRow row, String field, Money before, String currencyOfOptions) {
        final var amount = row.value(field, BigDecimal.class);
        if (amount == null) {
            return before;
        }
        final var currency = or(row, "currency", currencyOfOptions).toUpperCase(Locale.ROOT);
        final var same = before != null && before.amount().compareTo(amount) == 0
                && before.currency().equals(currency);
        return same ? before : new Money(amount, currency);
    }

    /** Adds the row's phones and e-mail unless they are there. */
    static List<ContactPoint> points(ImportRow row, List<ContactPoint> before) {
        final var points = new ArrayList<>(before);
        add(points, ContactPoint.Type.PHONE, row.text("phone").strip());
        add(points, ContactPoint.Type.MOBILE, row.text("mobile").strip());
        add(points, ContactPoint.Type.EMAIL, row.text("email").strip());
        return points;
    }

    private static void add(List<ContactPoint> points, ContactPoint.Type type, String value) {
        final var isEmail = type == ContactPoint.Type.EMAIL;
        if (!value.isEmpty() && points.stream().noneMatch(p -> p.value().equalsIgnoreCase(value)
                && isEmail == (p.type() == ContactPoint.Type.EMAIL))) {
            points.add(new ContactPoint(type, value, ""));
        }
    }

    /** By id alone, so that two of the same are equal. */
    static Ref plain(Long id) {
        return id == null ? null : new Ref(id, "");
    }

    /** One of the constants by its name or by its words in any language; null when it is none. */
    static <E extends Enum<E>> E constant(Class<E> type, String keyPrefix, String text) {
        final var plain = SortKeys.lower(text);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(plain)) {
                return constant;
            }
            for (var language : List.of("en", "pl", "uk", "ru")) {
                final var words = Texts.of(keyPrefix + constant.name()).text(Locale.forLanguageTag(language));
                if (SortKeys.lower(words).equals(plain)) {
                    return constant;
                }
            }
        }
        return null;
    }
}

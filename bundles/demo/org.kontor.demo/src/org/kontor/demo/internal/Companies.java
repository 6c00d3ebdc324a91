package org.kontor.demo.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes companies of a nation. No name comes twice. */
final class Companies {

    static final List<String> INDUSTRIES = List.of("food", "construction", "furniture", "metal", "transport",
            "agriculture", "retail", "pharmacy", "textile", "printing", "plastics", "electronics", "energy", "hotels",
            "wood", "paper");
    private static final double SOLE_TRADERS = 0.18;
    private static final double LESS_COMMON = 0.3;

    private final Nation nation;
    private final People people;
    private final int year;
    private final Set<String> taken;
    private final List<String> first;
    private final List<String> second;
    private final List<String> kinds;
    private final List<String> proper;
    private final List<String> forms;
    private final List<String> cities;
    private final List<String> streets;

    /** {@code taken} is shared by all nations. */
    Companies(Nation nation, int year, Set<String> taken) {
        this.nation = nation;
        this.year = year;
        this.taken = taken;
        people = new People(nation);
        first = nation.list("company.first");
        second = nation.list("company.second");
        kinds = nation.list("company.kinds");
        proper = nation.list("company.proper");
        forms = nation.weighted("forms");
        cities = nation.list("cities");
        streets = nation.list("streets");
    }

    Company next(Dice dice) {
        final var city = dice.earlier(cities).split("\\|");
        final var names = names(dice, city[0]);
        final double size = Math.max(0.15, dice.spread() * (names.owner() == null ? 1.2 : 0.5));
        final int employees = names.owner() != null ? dice.between(1, 9) : (int) Math.max(3, 60 * size * dice.spread());
        final var perHead = BigDecimal.valueOf(Math.round(perHead() * dice.spread() / 1000) * 1000);
        final var domain = Latin.of(names.plain(), nation.code().equals("RU")) + ".example";
        return new Company(nation, names.name(), names.legal(), "000" + dice.digits(taxDigits() - 3),
                names.industry(), year - (int) Math.min(70, 2 + dice.below(12) * dice.spread() * 1.6), employees,
                perHead.multiply(BigDecimal.valueOf(employees)), street(dice), postalCode(dice, city[3]), city[0],
                city[1], digits(dice, nation.word("phone").replace("{area}", city[2])),
                dice.of(List.of("office", "info", "sales")) + "@" + domain, "www." + domain, size, names.owner());
    }

    /** Revenue of a year per employee, in the nation's currency. */
    private double perHead() {
        return switch (nation.code()) {
            case "PL" -> 420_000;
            case "UA" -> 1_900_000;
            default -> 5_200_000;
        };
    }

    /** A mobile number that can't be called. */
    String mobile(Dice dice) {
        return digits(dice, nation.word("mobile"));
    }

    Human person(Dice dice) {
        return people.next(dice);
    }

    private Names names(Dice dice, String city) {
        for (int attempt = 0;; attempt++) {
            final var names = dice.happens(SOLE_TRADERS) ? sole(dice) : company(dice);
            final var told = attempt < 2 ? names : names.in(attempt < 6 ? city : city + " " + dice.between(2, 999));
            if (taken.add(told.name().toLowerCase(Locale.ROOT))) {
                return told;
            }
        }
    }

    private Names company(Dice dice) {
        final boolean named = dice.happens(LESS_COMMON);
        final var word = dice.of(named ? kinds : first).split(":");
        final var plain = named
                ? nation.word("company.named").replace("{kind}", word[0]).replace("{proper}", dice.of(proper))
                : joined(word[0], dice.of(second));
        final var quoted = named ? plain : nation.word("company.quoted").replace("{name}", plain);
        final var form = dice.of(forms);
        return nation.word("form.position").equals("before")
                ? new Names(plain, plain + ", " + form, form + " " + quoted, word[1], null)
                : new Names(plain, plain + " " + form, quoted + " " + form, word[1], null);
    }

    private String joined(String one, String other) {
        final var end = one.substring(one.length() - 1).toLowerCase(Locale.ROOT);
        final var begin = other.toLowerCase(Locale.ROOT);
        final var rest = begin.startsWith(end) ? begin.substring(1) : begin;
        return switch (nation.word("company.joined")) {
            case "lower" -> one + rest;
            case "hyphen" -> one + "-" + other;
            default -> one + other;
        };
    }

    private Names sole(Dice dice) {
        final var owner = people.next(dice);
        final var kind = nation.has("sole.kinds") ? dice.of(nation.list("sole.kinds")) : "";
        final var plain = filled(nation.word("sole.name"), owner, kind);
        final var form = nation.has("sole.form") ? nation.word("sole.form") : "";
        final var legal = filled(nation.word("sole.legal"), owner, kind);
        return form.isEmpty() ? new Names(plain, plain, legal, dice.of(INDUSTRIES), owner)
                : new Names(plain, plain + ", " + form, form + " " + legal, dice.of(INDUSTRIES), owner);
    }

    private static String filled(String pattern, Human owner, String kind) {
        return pattern.replace("{kind}", kind).replace("{given}", owner.given()).replace("{family}", owner.family())
                .replace("{father}", owner.father()).replace("{initials}", owner.initials());
    }

    private String street(Dice dice) {
        final var house = dice.between(1, 160) + (dice.happens(0.15) ? "/" + dice.between(1, 40) : "");
        return nation.word("street").replace("{street}", dice.of(streets)).replace("{house}", house);
    }

    private String postalCode(Dice dice, String prefix) {
        return digits(dice, nation.word("postal").replace("{prefix}", prefix));
    }

    private int taxDigits() {
        return Integer.parseInt(nation.word("tax.digits"));
    }

    /** <code>{2}</code> becomes two digits. */
    private static String digits(Dice dice, String pattern) {
        var text = pattern;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{')) {
            text = text.substring(0, at) + dice.digits(text.charAt(at + 1) - '0') + text.substring(at + 3);
        }
        return text;
    }

    /** For all nations together. */
    static Set<String> nobody() {
        return new HashSet<>();
    }

    private record Names(String plain, String name, String legal, String industry, Human owner) {

        /** Told from another of the same name by where it is. */
        Names in(String city) {
            final int comma = name.lastIndexOf(", ");
            return new Names(plain + " " + city, comma < 0 ? name + " " + city
                    : name.substring(0, comma) + " " + city + name.substring(comma), legal, industry, owner);
        }
    }
}

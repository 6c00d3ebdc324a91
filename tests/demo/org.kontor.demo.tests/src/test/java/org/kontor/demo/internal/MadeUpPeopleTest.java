package org.kontor.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpPeopleTest {

    private static final int MANY = 3_000;
    private static final Pattern MANS = Pattern.compile(".*(ski|cki|dzki|ський|цький|ов|ев|ёв|ин|ский|цкий)");
    private static final Pattern WOMANS = Pattern.compile(".*(ska|cka|dzka|ська|цька|ова|ева|ёва|ина|ская|цкая)");

    private static List<Company> companies(long seed, int count) {
        final var taken = Companies.nobody();
        final var dice = Dice.of(seed, "test");
        final var makers = Nation.all().stream().map(nation -> new Companies(nation, 2026, taken)).toList();
        return IntStream.range(0, count).mapToObj(i -> makers.get(i % makers.size()).next(dice)).toList();
    }

    @Test
    void familyNamesFitMenAndWomen() {
        for (final var nation : Nation.all()) {
            final var people = new People(nation);
            final var dice = Dice.of(1, "people");
            for (int i = 0; i < MANY; i++) {
                final var human = people.next(dice);
                assertFalse((human.woman() ? MANS : WOMANS).matcher(human.family()).matches(), human.toString());
                assertTrue(human.father().isEmpty() || human.woman() == human.father().endsWith("на"),
                        human.toString());
                assertTrue(nation.list(human.woman() ? "given.women" : "given.men").contains(human.given()));
            }
        }
    }

    @Test
    void noCompanyComesTwice() {
        final var names = new HashSet<String>();
        companies(7, MANY).forEach(company -> assertTrue(names.add(company.name().toLowerCase()), company.name()));
    }

    @Test
    void nobodyRealCanBeReached() {
        for (final var company : companies(8, MANY)) {
            assertTrue(company.email().matches("[a-z]+@[a-z0-9-]+\\.example"), company.email());
            assertTrue(company.website().endsWith(".example"));
            assertTrue(company.phone().contains(" 000"), company.phone());
            assertTrue(company.taxNumber().startsWith("000"));
        }
    }

    @Test
    void companiesHaveTheFormsOfTheirCountry() {
        final var names = companies(9, MANY).stream().map(Company::legalName).toList();
        Stream.of("Sp. z o.o.", "S.A.", "ТОВ ", "ПП ", "ФОП ", "ООО ", "АО ", "ИП ")
                .forEach(form -> assertTrue(names.stream().anyMatch(name -> name.contains(form)), form));
        companies(9, 300).forEach(company -> {
            assertFalse((company.name() + company.street() + company.postalCode() + company.phone()).contains("{"));
            assertTrue(company.foundedYear() <= 2026 && company.foundedYear() >= 1900);
            assertTrue(company.employees() > 0 && company.revenue().signum() > 0);
        });
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherOthers() {
        assertEquals(names(companies(5, 200)), names(companies(5, 200)));
        assertNotEquals(names(companies(5, 200)), names(companies(6, 200)));
    }

    private static List<String> names(List<Company> companies) {
        return companies.stream().map(company -> company.name() + company.phone() + company.revenue()).toList();
    }

    @Test
    void namesBecomeLatinInMailAddresses() {
        assertEquals("zazolc-gesla-jazn", Latin.of("Zażółć gęślą jaźń", false));
        assertEquals("izhachok-galagan", Latin.of("Їжачок, Ґалаґан", false));
        assertEquals("solovyov-shchukin", Latin.of("Соловьёв Щукин", true));
    }
}

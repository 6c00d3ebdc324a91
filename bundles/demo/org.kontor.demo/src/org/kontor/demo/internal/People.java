package org.kontor.demo.internal;

import java.util.List;
import java.util.stream.Stream;

/** Makes people of a nation, their names in the form that fits a man or a woman. */
final class People {

    private final List<String> men;
    private final List<String> women;
    private final List<String> families;
    private final List<String[]> endings;
    private final List<String> fathers;

    People(Nation nation) {
        men = nation.list("given.men");
        women = nation.list("given.women");
        families = nation.list("family");
        endings = nation.list("family.endings").stream().map(ending -> ending.split(">")).toList();
        fathers = nation.has("fathers") ? nation.list("fathers") : List.of();
    }

    Human next(Dice dice) {
        final boolean woman = dice.happens(0.5);
        final var father = fathers.isEmpty() ? "" : dice.of(fathers).split("/")[woman ? 1 : 0];
        final var family = dice.of(families);
        return new Human(dice.of(woman ? women : men), father, woman ? ofWoman(family) : family, woman);
    }

    private String ofWoman(String family) {
        return endings.stream().filter(ending -> family.endsWith(ending[0]))
                .map(ending -> family.substring(0, family.length() - ending[0].length()) + ending[1])
                .findFirst().orElse(family);
    }

    /** All family names in both forms. */
    Stream<String> families() {
        return families.stream().flatMap(family -> Stream.of(family, ofWoman(family)));
    }
}

package org.kontor.demo.internal;

import java.util.List;

/** What the company sells. */
final class Shelf {

    static final List<Item> ITEMS = List.of(
            new Item("R-100", "racks", "piece", 480, 40), new Item("R-200", "racks", "piece", 2150, 30),
            new Item("R-300", "racks", "piece", 3900, 12), new Item("R-400", "racks", "piece", 68_000, 1),
            new Item("H-100", "handling", "piece", 1650, 8), new Item("H-200", "handling", "piece", 14_900, 4),
            new Item("H-300", "handling", "piece", 32_500, 3), new Item("H-400", "handling", "piece", 118_000, 2),
            new Item("H-500", "handling", "metre", 890, 60), new Item("W-100", "weighing", "piece", 760, 10),
            new Item("W-200", "weighing", "piece", 2900, 5), new Item("W-300", "weighing", "piece", 84_000, 1),
            new Item("L-100", "labelling", "piece", 2400, 6), new Item("L-200", "labelling", "piece", 690, 20),
            new Item("L-300", "labelling", "piece", 4300, 15), new Item("L-400", "labelling", "box", 260, 50),
            new Item("S-100", "software", "licence", 18_500, 1), new Item("S-200", "software", "licence", 2200, 20),
            new Item("S-300", "software", "licence", 6900, 1), new Item("V-100", "service", "day", 1800, 10),
            new Item("V-200", "service", "year", 9600, 3), new Item("V-300", "service", "day", 2500, 5));

    private Shelf() {
    }

    /** Cheap and plain things more often. */
    static Item pick(Dice dice) {
        final var one = dice.of(ITEMS);
        final var other = dice.of(ITEMS);
        return one.price() <= other.price() || dice.happens(0.3) ? one : other;
    }
}

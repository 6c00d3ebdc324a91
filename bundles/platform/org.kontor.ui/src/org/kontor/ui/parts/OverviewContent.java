package org.kontor.ui.parts;

import java.util.List;
import java.util.Objects;
import org.kontor.base.RecordRef;

/**
 * What a feature says about a record in the Overview.
 *
 * @param title of the section; empty for none, as in the first one
 * @param items from top to bottom; none for nothing to say
 */
public record OverviewContent(String title, List<Item> items) {

    /** Nothing to say. */
    public static final OverviewContent NOTHING = new OverviewContent("", List.of());

    /** Copies the items. */
    public OverviewContent {
        Objects.requireNonNull(title);
        items = List.copyOf(items);
    }

    /** A line of it. */
    public sealed interface Item {
    }

    /**
     * What the record is called, in large letters.
     *
     * @param state a word for how it stands; may be empty
     * @param stateColor as in {@code #2f6fde}; may be null
     */
    public record Heading(String text, String state, String stateColor) implements Item {
    }

    /**
     * A value with its label.
     *
     * @param link the record that a click opens; may be null
     */
    public record Value(String label, String text, RecordRef link) implements Item {
    }

    /**
     * A path of steps.
     *
     * @param current the place of the step where the record stands, from 0; -1 for none
     * @param colors of the steps, as in {@code #2f6fde}
     */
    public record Steps(List<String> names, List<String> colors, int current) implements Item {

        /** Copies the lists. */
        public Steps {
            names = List.copyOf(names);
            colors = List.copyOf(colors);
        }
    }

    /**
     * A line with an icon.
     *
     * @param icon of {@link org.kontor.ui.Icons}
     * @param hint quieter, at the end; may be empty
     * @param link the record that a click opens; may be null
     */
    public record Line(String icon, String text, String hint, RecordRef link) implements Item {
    }

    /** A text of any length. */
    public record Note(String text) implements Item {
    }
}

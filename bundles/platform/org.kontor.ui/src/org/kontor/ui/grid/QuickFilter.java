package org.kontor.ui.grid;

import java.util.List;
import java.util.Objects;
import org.kontor.base.Message;
import org.kontor.base.list.Filter;
import org.kontor.ui.Work;

/**
 * A chip above a grid with ready conditions on one column.
 *
 * @param column the column it filters
 * @param label what the chip says while nothing is chosen
 * @param choices read off the UI thread when the chip is opened
 */
public record QuickFilter(String column, Message label, Work<List<Choice>> choices) {

    /** None may be null. */
    public QuickFilter {
        Objects.requireNonNull(column);
        Objects.requireNonNull(label);
        Objects.requireNonNull(choices);
    }

    /** A ready condition and how it is called. */
    public record Choice(String text, Filter filter) {
    }
}

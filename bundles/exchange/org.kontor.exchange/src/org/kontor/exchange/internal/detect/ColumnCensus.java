package org.kontor.exchange.internal.detect;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.kontor.exchange.FileColumn;

/** Looks at the cells of one column and says how its dates and numbers are written. */
final class ColumnCensus {

    private static final int LONGEST_VALUE = 40;

    private final DateCensus dates = new DateCensus();
    private final NumberCensus numbers = new NumberCensus();

    void add(Object cell) {
        switch (cell) {
            case String text -> addText(CellTexts.strip(text));
            case LocalDateTime time -> dates.add(time.toLocalDate().toString());
            case BigDecimal number -> {
                // a workbook's numbers need no reading
            }
            default -> {
                // nor does anything else
            }
        }
    }

    private void addText(String text) {
        if (!text.isEmpty() && text.length() <= LONGEST_VALUE) {
            dates.add(text);
            numbers.add(text);
        }
    }

    FileColumn.Dates dates(List<ColumnCensus> all) {
        var own = dates.result();
        if (!own.unclear()) {
            return own;
        }
        // who writes one column day first writes the others so too
        return all.stream().map(other -> other.dates.result())
                .filter(other -> !other.unclear() && own.possible().contains(other.pattern())).findFirst().orElse(own);
    }

    FileColumn.Decimals decimals(List<ColumnCensus> all) {
        var own = numbers.result();
        if (!own.unclear()) {
            return own;
        }
        return all.stream().filter(other -> other.numbers.knows()).map(other -> other.numbers.result()).findFirst()
                .orElse(own);
    }
}

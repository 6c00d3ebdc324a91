package org.kontor.app.headless.internal;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;

/** Lists as a terminal shows them. */
final class CellText {

    private CellText() {
    }

    static <R extends Row> String of(Column<R> column, R row) {
        return switch (column.value().apply(row)) {
            case null -> "–";
            case Boolean yes -> yes ? "✓" : "–";
            case String code when !column.choices().isEmpty() -> column.choices().stream()
                    .filter(choice -> choice.code().equals(code)).findFirst().map(choice -> choice.label().text())
                    .orElse(code);
            case Object value -> value.toString().isEmpty() ? "–" : value.toString();
        };
    }

    /** Each column as wide as its longest text. */
    static List<String> aligned(List<List<String>> rows) {
        var widths = new int[rows.getFirst().size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}

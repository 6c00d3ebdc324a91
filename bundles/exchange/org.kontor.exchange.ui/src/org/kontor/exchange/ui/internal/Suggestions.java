package org.kontor.exchange.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kontor.base.list.Column;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.exchange.ExportFiles;

/** Names of records that look like a word that nobody knows. */
final class Suggestions {

    private static final int NAMES = 2000;
    private static final int SHOWN = 12;

    private Suggestions() {
    }

    /** The likeliest first; empty when the field names no kind of record that has a list. Asks the database. */
    static List<String> of(ExportFiles lists, String field, String word) {
        return lists.list(field + "s").map(Suggestions::names).orElse(List.of()).stream()
                .sorted(Comparator.comparingInt(name -> distance(plain(name), plain(word)))).limit(SHOWN).toList();
    }

    private static <R extends Row> List<String> names(RecordList<R> list) {
        List<String> names = new ArrayList<>();
        var column = list.columns().stream().filter(one -> "name".equals(one.id())).findFirst();
        column.ifPresent(name -> names.addAll(values(list.page(PageRequest.first(NAMES)), name)));
        return names;
    }

    private static <R extends Row> List<String> values(Page<R> page, Column<R> column) {
        return page.rows().stream().map(row -> String.valueOf(column.value().apply(row))).toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]", "");
    }

    /** How many letters have to change to make one word of the other (Levenshtein). */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

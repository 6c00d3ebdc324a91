package org.kontor.products.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kontor.base.SortKeys;
import org.kontor.products.Product;
import org.kontor.store.RowReader;
import org.kontor.store.Session;

/** Finds products by name and code. */
final class ProductLookup {

    private static final int CHUNK = 500;
    private static final String COLUMNS = "ID, VERSION, CODE, CODE_LOWER, NAME, NAME_LOWER, FAMILY, UNIT, PRICE,"
            + " CURRENCY, ACTIVE, NOTE";

    private ProductLookup() {
    }

    /** Whether another product than {@code id} has the text in this column. */
    static boolean isTaken(Session session, String column, String text, int longest, long id) {
        return text != null && !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0
                && !session.sql("SELECT ID FROM PRODUCT WHERE " + column + " = ? AND ID <> ?",
                        List.of(SortKeys.lower(text), id), row -> row.id("ID")).isEmpty();
    }

    /** By name or code as given; a name wins over a code. */
    static Map<String, Product> byNames(Session session, Collection<String> names) {
        final Map<String, Product> byLower = new HashMap<>();
        final var wanted = names.stream().map(SortKeys::lower).toList();
        byLower.putAll(by(session, "NAME_LOWER", wanted, ProductEntity.NAME_LENGTH));
        by(session, "CODE_LOWER", wanted, ProductEntity.CODE_LENGTH).forEach(byLower::putIfAbsent);
        final Map<String, Product> found = new HashMap<>();
        for (var name : names) {
            final var product = byLower.get(SortKeys.lower(name));
            if (product != null) {
                found.put(name, product);
            }
        }
        return found;
    }

    /** The column is NAME_LOWER or CODE_LOWER; keys of the answer are in lower case. */
    static Map<String, Product> by(Session session, String column, Collection<String> lowers, int longest) {
        final Map<String, Product> found = new HashMap<>();
        final var scope = session.readable(ProductEntity.KIND, null);
        final var wanted = new ArrayList<>(new LinkedHashSet<>(lowers.stream()
                .filter(t -> !t.isEmpty() && t.length() <= 2 * longest && t.indexOf('\0') < 0).toList()));
        for (var from = 0; from < wanted.size(); from += CHUNK) {
            final var chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            final var parameters = new ArrayList<Object>(chunk);
            parameters.addAll(scope.parameters());
            session.sql("SELECT " + COLUMNS + " FROM PRODUCT WHERE " + column + " IN ("
                    + "?, ".repeat(chunk.size() - 1) + "?) AND " + scope.sql(), parameters,
                    row -> found.put(row.text(column), product(row)));
        }
        return found;
    }

    private static Product product(RowReader row) {
        return new Product(row.id("ID"), row.id("VERSION"), text(row, "CODE"), row.text("NAME"), text(row, "FAMILY"),
                text(row, "UNIT"), row.money("PRICE", "CURRENCY"), row.bool("ACTIVE"), text(row, "NOTE"));
    }

    private static String text(RowReader row, String column) {
        final var text = row.text(column);
        return text == null ? "" : text;
    }
}

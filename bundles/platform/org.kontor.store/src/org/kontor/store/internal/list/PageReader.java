package org.kontor.store.internal.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Row;
import org.kontor.store.ListDefinition;
import org.kontor.store.internal.dialect.Dialect;

/**
 * Collects the rows of one page, stretch by stretch.
 *
 * <p>A database that does not weigh how few rows a page wants would read, filter and sort the whole table for a filter
 * that most rows fulfil. There, the first rows of the stretch are walked along its index and filtered: a few at first,
 * then as many as it takes to fill the page if what was found promises that, and only then all.
 */
final class PageReader<R extends Row> {

    private static final int FIRST_WINDOW = 500;
    private static final int LARGEST_WINDOW = 6_000;

    private final Connection connection;
    private final ListDefinition<R> list;
    private final KeyQuery keys;
    private final int wanted;
    private final Dialect dialect;
    private final FromClause from;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<R> rows = new ArrayList<>();
    private final List<Cursor> positions = new ArrayList<>();

    PageReader(Connection connection, Dialect dialect, ListDefinition<R> list, FromClause from, KeyQuery keys,
            int wanted) {
        this.connection = connection;
        this.list = list;
        this.keys = keys;
        this.wanted = wanted;
        this.dialect = dialect;
        this.from = from;
        int at = 0;
        for (final var alias : list.selects().keySet()) {
            columns.put(alias.toLowerCase(Locale.ROOT), ++at);
        }
    }

    List<R> rows() {
        return rows;
    }

    /** Where a row stands. */
    Cursor position(int row) {
        return positions.get(row);
    }

    /** Adds rows of the stretch until the page is full. */
    void read(Segment segment) throws SQLException {
        final int missing = wanted - rows.size();
        if (missing == 0) {
            return;
        }
        final int start = rows.size();
        if (!keys.walks() || !walked(segment, missing)) {
            read(segment, keys.of(segment, missing));
        }
    }

    /** Whether walking filled the page or came to the end of the stretch. Leaves no rows when it did not. */
    private boolean walked(Segment segment, int missing) throws SQLException {
        final int start = rows.size();
        int window = FIRST_WINDOW;
        while (window > 0) {
            read(segment, keys.of(segment, window, missing));
            if (rows.size() == wanted || isWhole(segment, window)) {
                return true;
            }
            window = widerWindow(window, rows.size() - start, missing);
            rows.subList(start, rows.size()).clear();
            positions.subList(start, positions.size()).clear();
        }
        return false;
    }

    private boolean isWhole(Segment segment, int window) throws SQLException {
        final var query = keys.beyond(segment, window);
        try (var statement = connection.prepareStatement(query.sql())) {
            Values.set(statement, query.parameters());
            try (var result = statement.executeQuery()) {
                return !result.next();
            }
        }
    }

    /** 0 when it does not pay. */
    private static int widerWindow(int window, int found, int missing) {
        if (found == 0) {
            return 0;
        }
        final long promising = (long) window * missing / found * 3 / 2;
        return promising > LARGEST_WINDOW || promising <= window ? 0 : (int) promising;
    }

    private void read(Segment segment, KeyQuery.Query query) throws SQLException {
        final var sql = "SELECT " + String.join(", ", list.selects().values()) + ", PAGE_KEYS.S, PAGE_KEYS.K "
                + dialect.joinedByKey("(" + query.sql() + ") PAGE_KEYS", from.main(), list.idSql() + " = PAGE_KEYS.K")
                + from.lookups(dialect.lookup()) + segment.orderOf("PAGE_KEYS.S", "PAGE_KEYS.K");
        try (var statement = connection.prepareStatement(sql)) {
            Values.set(statement, query.parameters());
            statement.setFetchSize(wanted);
            try (var result = statement.executeQuery()) {
                final var row = new ResultRow(result, columns);
                final int key = list.selects().size() + 1;
                while (result.next()) {
                    rows.add(list.reader().apply(row));
                    positions.add(new Cursor(Collections.singletonList(Values.get(result, key)),
                            result.getLong(key + 1)));
                }
            }
        }
    }
}

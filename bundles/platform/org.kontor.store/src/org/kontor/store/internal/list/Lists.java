package org.kontor.store.internal.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.base.Progress;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Page;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.store.AccessGuard.Extent;
import org.kontor.store.ListDefinition;
import org.kontor.store.internal.dialect.Dialect;

/** Reads one list on one connection. */
public final class Lists<R extends Row> {

    private static final int EXPORT_FETCH = 500;

    private final Connection connection;
    private final Dialect dialect;
    private final ListDefinition<R> list;
    private final String select;
    private final Map<String, Integer> columns = new HashMap<>();

    public Lists(Connection connection, Dialect dialect, ListDefinition<R> list) {
        this.connection = connection;
        this.dialect = dialect;
        this.list = list;
        select = list.selects().values().stream().collect(Collectors.joining(", "));
        int at = 0;
        for (final var alias : list.selects().keySet()) {
            columns.put(alias.toLowerCase(Locale.ROOT), ++at);
        }
    }

    /** The page within the extent. */
    public Page<R> page(PageRequest request, Extent extent) throws SQLException {
        final var field = sortField(request.sorts());
        final var filters = Filters.of(list, request.filters());
        final var scope = Scope.of(extent, list.ownerSql());
        if (scope == Condition.NOTHING) {
            return new Page<>(List.of(), Optional.empty());
        }
        final boolean descending = sort(request.sorts()).descending() != request.backwards();
        final var order = new Segment.Order(descending, request.backwards());
        final var rows = new ArrayList<R>();
        final var ends = new ArrayList<Cursor>();
        for (final var segment : Segment.of(field, list.idSql(), order, request.after(), dialect.comparesRows())) {
            final int wanted = request.size() + 1 - rows.size();
            if (wanted > 0) {
                final var condition = new Condition().and(scope).and(filters).and(segment.condition());
                read(field, condition, segment.order(), wanted, rows, ends);
            }
        }
        final boolean more = rows.size() > request.size();
        if (more) {
            rows.removeLast();
        }
        final var next = more ? Optional.of(ends.get(request.size() - 1)) : Optional.<Cursor>empty();
        return new Page<>(request.backwards() ? rows.reversed() : rows, next);
    }

    private void read(ListDefinition.Field<R> field, Condition condition, String order, int limit, List<R> rows,
            List<Cursor> ends) throws SQLException {
        final var sql = "SELECT " + select + ", " + field.sortSql() + ", " + list.idSql() + " FROM " + list.from()
                + condition.where() + order + " " + dialect.limit();
        try (var statement = connection.prepareStatement(sql)) {
            Values.set(statement, Stream.concat(condition.parameters().stream(), Stream.of(limit)).toList());
            statement.setFetchSize(limit);
            try (var result = statement.executeQuery()) {
                final var row = new ResultRow(result, columns);
                final int key = list.selects().size() + 1;
                while (result.next()) {
                    rows.add(list.reader().apply(row));
                    ends.add(new Cursor(Collections.singletonList(Values.get(result, key)), result.getLong(key + 1)));
                }
            }
        }
    }

    /** How many rows there are within the extent. */
    public long count(List<Filter> filters, Extent extent) throws SQLException {
        final var condition = new Condition().and(Scope.of(extent, list.ownerSql())).and(Filters.of(list, filters));
        try (var statement = connection
                .prepareStatement("SELECT COUNT(*) FROM " + list.from() + condition.where())) {
            Values.set(statement, condition.parameters());
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** All rows within both extents, in the list's order. */
    public void export(List<Filter> filters, List<Extent> extents, Consumer<R> each, Progress progress)
            throws SQLException {
        final var field = sortField(List.of());
        final var common = Filters.of(list, filters);
        extents.forEach(e -> common.and(Scope.of(e, list.ownerSql())));
        final var order = new Segment.Order(list.defaultSort().descending(), false);
        for (final var segment : Segment.of(field, list.idSql(), order, null, true)) {
            final var condition = new Condition().and(common).and(segment.condition());
            final var sql = "SELECT " + select + " FROM " + list.from() + condition.where() + segment.order();
            try (var statement = connection.prepareStatement(sql)) {
                Values.set(statement, condition.parameters());
                statement.setFetchSize(EXPORT_FETCH);
                try (var result = statement.executeQuery()) {
                    final var row = new ResultRow(result, columns);
                    while (!progress.cancelled() && result.next()) {
                        each.accept(list.reader().apply(row));
                        progress.worked(1);
                    }
                }
            }
        }
    }

    private Sort sort(List<Sort> sorts) {
        if (sorts.size() > 1) {
            throw new IllegalArgumentException("A list is sorted by one column, not by " + sorts.size());
        }
        return sorts.isEmpty() ? list.defaultSort() : sorts.getFirst();
    }

    private ListDefinition.Field<R> sortField(List<Sort> sorts) {
        final var sort = sort(sorts);
        final var field = list.fields().get(sort.column());
        if (field == null || field.sortSql() == null || !field.column().sortable()) {
            throw new IllegalArgumentException("The list of " + list.recordKind() + " can't be sorted by "
                    + sort.column());
        }
        return field;
    }
}

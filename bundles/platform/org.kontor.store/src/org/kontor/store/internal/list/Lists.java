package org.kontor.store.internal.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final FromClause from;
    private final Map<String, Integer> columns = new HashMap<>();

    public Lists(Connection connection, Dialect dialect, ListDefinition<R> list) {
        this.connection = connection;
        this.dialect = dialect;
        this.list = list;
        from = new FromClause(list.from());
        int at = 0;
        for (final var alias : list.selects().keySet()) {
            columns.put(alias.toLowerCase(Locale.ROOT), ++at);
        }
    }

    /** The page within the extent. */
    public Page<R> page(PageRequest request, Extent extent) throws SQLException {
        final var sort = sort(request.sorts());
        final var field = sortField(sort);
        final var filters = Filters.of(list, request.filters());
        final var scope = Scope.of(extent, list.ownerSql());
        if (scope == Condition.NOTHING) {
            return new Page<>(List.of(), Optional.empty());
        }
        final var order = new Segment.Order(sort.descending() != request.backwards(), request.backwards());
        final var keys = new KeyQuery(dialect, from, list.idSql(), field.sortSql(),
                scope.and(Condition.all(filters)), scope.and(withoutJoins(filters)));
        final var reader = new PageReader<>(connection, dialect, list, from, keys, request.size() + 1);
        for (final var segment : Segment.of(field, list.idSql(), order, request.after(), dialect)) {
            reader.read(segment);
        }
        final var rows = new ArrayList<>(reader.rows());
        final boolean more = rows.size() > request.size();
        if (more) {
            rows.removeLast();
        }
        final var next = more ? Optional.of(reader.position(request.size() - 1)) : Optional.<Cursor>empty();
        return new Page<>(request.backwards() ? rows.reversed() : rows, next);
    }

    /** How many rows there are within the extent. */
    public long count(List<Filter> filters, Extent extent) throws SQLException {
        final var condition = Scope.of(extent, list.ownerSql())
                .and(withoutJoins(Filters.of(list, filters)));
        try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM " + from.main()
                + from.joinsFor(List.of(condition.sql())) + condition.where())) {
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
        final var field = sortField(list.defaultSort());
        var common = withoutJoins(Filters.of(list, filters));
        for (final var extent : extents) {
            common = common.and(Scope.of(extent, list.ownerSql()));
        }
        final var order = new Segment.Order(list.defaultSort().descending(), false);
        for (final var segment : Segment.of(field, list.idSql(), order, null, dialect)) {
            final var condition = common.and(segment.condition());
            final var sql = "SELECT " + String.join(", ", list.selects().values()) + " FROM " + from.main()
                    + from.joins() + condition.where() + segment.order();
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

    private Condition withoutJoins(List<Condition> conditions) {
        return Condition.all(conditions.stream().map(from::withoutJoin).toList());
    }

    private Sort sort(List<Sort> sorts) {
        if (sorts.size() > 1) {
            throw new IllegalArgumentException("A list is sorted by one column, not by " + sorts.size());
        }
        return sorts.isEmpty() ? list.defaultSort() : sorts.getFirst();
    }

    private ListDefinition.Field<R> sortField(Sort sort) {
        final var field = list.fields().get(sort.column());
        if (field == null || field.sortSql() == null || !field.column().sortable()) {
            throw new IllegalArgumentException("The list of " + list.recordKind() + " can't be sorted by "
                    + sort.column());
        }
        return field;
    }
}

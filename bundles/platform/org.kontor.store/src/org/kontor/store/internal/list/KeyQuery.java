package org.kontor.store.internal.list;

import java.util.ArrayList;
import java.util.List;
import org.kontor.store.internal.dialect.Dialect;

/**
 * The query that finds which rows a page shows: their sort values and ids, in order. It names no more tables than it
 * must, so that an index alone can answer it; what the page shows of those rows is looked up around it.
 */
final class KeyQuery {

    private final Dialect dialect;
    private final FromClause from;
    private final String idSql;
    private final String sortSql;
    private final Condition joined;
    private final Condition filters;

    /** @param joined what rows have to fulfil wherever the page begins, as the list says it: with its joins */
    KeyQuery(Dialect dialect, FromClause from, String idSql, String sortSql, Condition joined, Condition filters) {
        this.dialect = dialect;
        this.from = from;
        this.idSql = idSql;
        this.sortSql = sortSql;
        this.joined = joined;
        this.filters = filters;
    }

    /** The first rows of a stretch that the filters let through. */
    Query of(Segment segment, int limit) {
        final var condition = new Condition().and(filters).and(segment.condition());
        return new Query("SELECT " + sortSql + " AS S, " + idSql + " AS K FROM " + from.main()
                + from.joinsFor(List.of(sortSql, condition.sql())) + condition.where() + segment.order() + " "
                + dialect.limit(), with(condition.parameters(), limit));
    }

    /**
     * Those of the first {@code window} rows of a stretch that the filters let through. The walk takes nothing but the
     * keys along, so that only the index of the order can answer it; what the filters look at is fetched key by key.
     */
    Query of(Segment segment, int window, int limit) {
        final var walk = "(SELECT " + sortSql + " AS S, " + idSql + " AS K FROM " + from.main()
                + segment.condition().where() + segment.order() + " " + dialect.limit() + ") WALK";
        final var parameters = with(segment.condition().parameters(), window);
        parameters.addAll(joined.parameters());
        parameters.add(limit);
        return new Query(
                "SELECT WALK.S AS S, WALK.K AS K " + dialect.joinedByKey(walk, from.main(), idSql + " = WALK.K")
                        + from.lookupsFor(List.of(joined.sql()), dialect.lookup()) + joined.where()
                        + segment.orderOf("WALK.S", "WALK.K") + " " + dialect.limit(),
                parameters);
    }

    /** One row when a stretch is longer than the window. */
    Query beyond(Segment segment, int window) {
        final var parameters = with(segment.condition().parameters(), window);
        parameters.add(1);
        return new Query("SELECT " + idSql + " FROM " + from.main() + segment.condition().where() + segment.order()
                + " OFFSET ? ROWS " + dialect.limit(), parameters);
    }

    private static List<Object> with(List<Object> parameters, int limit) {
        final var all = new ArrayList<>(parameters);
        all.add(limit);
        return all;
    }

    /** Whether a stretch of the list can be walked along an index before anything is filtered. */
    boolean walks() {
        return dialect.needsWindows() && !filters.isEmpty() && !from.isJoined(sortSql);
    }

    /** SQL with its parameters. */
    record Query(String sql, List<Object> parameters) {
    }
}

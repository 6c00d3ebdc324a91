package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.base.RecordRef;
import org.kontor.base.SearchProvider;
import org.kontor.base.SortKeys;
import org.kontor.store.RowReader;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds deals by number, title and external id: first what begins with the text, by index; then what holds it. One
 * column at a time, since a database gives up its indexes for OR.
 */
@Component
public final class DealSearch implements SearchProvider {

    private static final List<String> COLUMNS = List.of("D.NUMBER_LOWER", "D.EXTERNAL_ID_LOWER", "D.TITLE_LOWER");
    private static final String FIND = """
            SELECT D.ID, D.NUMBER, D.TITLE, P.NAME AS PARTNER
            FROM DEAL D LEFT JOIN PARTNER P ON P.ID = D.PARTNER_ID
            WHERE %1$s %2$s AND %3$s ORDER BY %1$s FETCH FIRST %4$d ROWS ONLY""";

    private final Store store;

    /** For the framework. */
    @Activate
    public DealSearch(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return DealEntity.KIND;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        final var sought = SortKeys.lower(text);
        if (sought.length() < 2 || limit < 1) {
            return List.of();
        }
        return store.read(session -> {
            final var found = new LinkedHashMap<Long, Hit>();
            for (final var column : COLUMNS) {
                find(session, column, ">= ? AND " + column + " < ?", List.of(sought, sought + '\uffff'), limit, found);
            }
            for (final var column : COLUMNS) {
                if (found.size() < limit) {
                    find(session, column, "LIKE ? ESCAPE '!'", List.of("%" + escaped(sought) + "%"), limit, found);
                }
            }
            return found.values().stream().limit(limit).toList();
        });
    }

    private static void find(Session session, String column, String condition, List<Object> parameters, int limit,
            Map<Long, Hit> found) {
        final var scope = session.readable(DealEntity.KIND, "D.RESPONSIBLE_ID");
        final var all = new ArrayList<>(parameters);
        all.addAll(scope.parameters());
        session.sql(FIND.formatted(column, condition, scope.sql(), Math.min(limit, 1000)), all, DealSearch::hit)
                .forEach(hit -> found.putIfAbsent(hit.record().id(), hit));
    }

    private static Hit hit(RowReader row) {
        final var hint = Stream.of(row.text("TITLE"), row.text("PARTNER")).filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return new Hit(new RecordRef(DealEntity.KIND, row.id("ID")), row.text("NUMBER"), hint);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

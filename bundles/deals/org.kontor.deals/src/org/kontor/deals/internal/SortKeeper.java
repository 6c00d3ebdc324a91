package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.kontor.base.DomainEvents;
import org.kontor.base.RecordsChanged;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;

/** Renames the partner or user by which deals are sorted when that one was renamed. Changes no deal otherwise. */
@Component(service = SortKeeper.class, immediate = true)
public final class SortKeeper {

    private static final String RENAMED = """
            SELECT DISTINCT T.ID, T.NAME_SORT FROM %1$s T JOIN DEAL D ON D.%2$s_ID = T.ID
            WHERE D.%2$s_SORT <> T.NAME_SORT%3$s""";
    private static final String RENAME = "UPDATE DEAL SET %1$s_SORT = ? WHERE %1$s_ID = ? AND %1$s_SORT <> ?";

    private final Store store;
    private final DomainEvents.Subscription subscription;

    /** For the framework. */
    @Activate
    public SortKeeper(@Reference Store store, @Reference DomainEvents events) {
        this.store = store;
        subscription = events.subscribe(RecordsChanged.class, this::changed);
    }

    /** For the framework. */
    @Deactivate
    public void close() {
        subscription.close();
    }

    private void changed(RecordsChanged event) {
        if (event.kind().equals("partner")) {
            rename("PARTNER", "PARTNER", event.ids());
        } else if (event.kind().equals("user")) {
            rename("APP_USER", "RESPONSIBLE", event.ids());
        }
    }

    private void rename(String table, String column, Set<Long> ids) {
        try {
            final var renamed = store.read(session -> renamed(session, table, column, ids));
            if (!renamed.isEmpty()) {
                store.write(session -> {
                    renamed.forEach(one -> session.sqlUpdate(RENAME.formatted(column),
                            List.of(one.sort(), one.id(), one.sort())));
                    return null;
                });
            }
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(SortKeeper.class).warn("Deals are sorted by the old name of a {} for now", table,
                    e);
        }
    }

    private static List<Named> renamed(Session session, String table, String column, Set<Long> ids) {
        final var only = ids.isEmpty() ? ""
                : " AND T.ID IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        return session.sql(RENAMED.formatted(table, column, only), new ArrayList<>(ids),
                row -> new Named(row.id("ID"), row.text("NAME_SORT")));
    }

    private record Named(long id, String sort) {
    }
}

package org.kontor.store.internal.list;

import java.util.Collections;
import java.util.List;
import org.kontor.store.AccessGuard.All;
import org.kontor.store.AccessGuard.Extent;
import org.kontor.store.AccessGuard.None;
import org.kontor.store.AccessGuard.OwnedBy;

/** Whose records a query may give, as a condition. */
public final class Scope {

    private Scope() {
    }

    /** Empty when everything may be given. {@code ownerSql} is null when the records are nobody's. */
    static Condition of(Extent extent, String ownerSql) {
        return switch (extent) {
            case All all -> new Condition();
            case None none -> Condition.NOTHING;
            case OwnedBy owned when ownerSql == null || owned.userIds().isEmpty() -> Condition.NOTHING;
            case OwnedBy owned -> new Condition().and(ownerSql + " IN ("
                    + String.join(", ", Collections.nCopies(owned.userIds().size(), "?")) + ")",
                    owned.userIds().stream().sorted().toList());
        };
    }

    /** In brackets, for queries that others write. */
    public static org.kontor.store.Session.SqlCondition condition(Extent extent, String ownerSql) {
        final var condition = of(extent, ownerSql);
        return condition.isEmpty() ? new org.kontor.store.Session.SqlCondition("(1=1)", List.of())
                : new org.kontor.store.Session.SqlCondition("(" + condition.sql() + ")", condition.parameters());
    }
}

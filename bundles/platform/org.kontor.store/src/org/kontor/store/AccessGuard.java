package org.kontor.store;

import java.util.Set;
import org.kontor.base.Caller;
import org.kontor.base.Right;

/**
 * Who asks, and whose records of a kind that one may read, change, export. The store asks it on every way to a record;
 * implemented by the access bundle. Answers from memory, never from the database.
 */
public interface AccessGuard {

    /** On whose behalf the current thread works; never null. */
    Caller caller();

    /** Whose records of the kind the current caller has the right to. */
    Extent extent(String recordKind, Right right);

    /** Whose records. */
    sealed interface Extent {

        /** Whether the records of this owner (null for nobody's) are among them. */
        default boolean covers(Long ownerId) {
            return switch (this) {
                case None none -> false;
                case All all -> true;
                case OwnedBy owned -> ownerId != null && owned.userIds().contains(ownerId);
            };
        }
    }

    /** Nobody's. */
    record None() implements Extent {
    }

    /** Everybody's, and those that belong to nobody. */
    record All() implements Extent {
    }

    /** Those of these users: one's own, or one's groups'. */
    record OwnedBy(Set<Long> userIds) implements Extent {
    }
}

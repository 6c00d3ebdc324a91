package org.kontor.access;

import java.util.List;
import org.kontor.base.Right;

/**
 * A set of permissions; a user has those of all the user's roles together.
 *
 * @param name unique
 */
public record Role(long id, long version, String name, List<Permission> permissions) {

    /** Copies the permissions. */
    public Role {
        permissions = List.copyOf(permissions);
    }

    /**
     * A right on a kind of record.
     *
     * @param recordKind as in {@code deal}; {@code *} for every kind
     */
    public record Permission(String recordKind, Right right, Whose whose) {
    }

    /** Whose records a permission covers, each wider than the one before. */
    public enum Whose {
        OWN, GROUP, ALL
    }
}

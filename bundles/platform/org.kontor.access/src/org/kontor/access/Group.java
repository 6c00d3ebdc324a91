package org.kontor.access;

import org.kontor.base.Ref;

/**
 * A department or team.
 *
 * @param head the user who leads it; may be null
 * @param parent the group it is part of; may be null
 */
public record Group(long id, long version, String name, Ref head, Ref parent) {
}

package org.kontor.access;

import org.kontor.access.User.SignInState;
import org.kontor.base.Ref;
import org.kontor.base.list.Row;

/**
 * A user in a list.
 *
 * @param group the first of the user's groups; null when there is none
 * @param manager who heads that group; may be null
 * @param office the group that it is part of; may be null
 * @param groups the names of all groups, parted by semicolons; null when there is none
 * @param roles the names of all roles, parted by semicolons; null when there is none
 */
public record UserRow(long id, String name, String login, String email, Ref group, Ref manager, Ref office,
        String groups, String roles, SignInState state, boolean administrator) implements Row {
}

package org.kontor.access;

import java.util.List;
import org.kontor.base.Ref;

/**
 * Somebody who works with Kontor.
 *
 * @param id 0 for a new one
 * @param login what is typed to sign in; unique without regard to case
 * @param name as colleagues know the person
 * @param email may be empty
 * @param state whether and how the user can sign in
 * @param administrator may do everything, and manage users
 * @param groups the groups the user belongs to, the first being the department
 * @param roles what the user may do
 */
public record User(long id, long version, String login, String name, String email, SignInState state,
        boolean administrator, List<Ref> groups, List<Ref> roles) {

    /** Copies the lists. */
    public User {
        groups = List.copyOf(groups);
        roles = List.copyOf(roles);
    }

    /** How a user signs in. */
    public enum SignInState {
        /** With a password. */
        PASSWORD,
        /** Without one, which the user chose at the first start. */
        NO_PASSWORD,
        /** Not yet: an administrator has to set a password first. */
        NOT_YET,
        /** Not any more. */
        DISABLED
    }
}

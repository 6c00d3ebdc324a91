package org.kontor.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.base.Caller;
import org.kontor.base.Result;

/** Who works with this program now. */
public interface SignIn {

    /**
     * Signs in for the whole process. After a failure the next try of that login waits longer each time (1 s, 2 s, 4 s
     * … 5 min), counted in the database; the answer tells how long. Never tells whether the login or the password was
     * wrong. Clears the array.
     */
    Result<User> signIn(String login, char[] password);

    /**
     * Without a name: possible as long as no administrator has a password, on an embedded database; the caller is then
     * that administrator or, when there is none yet, the program itself.
     */
    Result<Caller> signInAsOwner();

    /** The user who is signed in; empty for the program itself. */
    Optional<User> user();

    /** Nobody is signed in any more. */
    void signOut();

    /** Runs the work on this thread as the program itself: for first starts, demonstrations, migrations. */
    <T> T asSystem(Supplier<T> work);
}

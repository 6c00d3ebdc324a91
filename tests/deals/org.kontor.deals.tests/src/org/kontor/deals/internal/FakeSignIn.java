package org.kontor.deals.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.base.Caller;
import org.kontor.base.Result;

/** Nobody is signed in; work as the program is just done. */
final class FakeSignIn implements SignIn {

    @Override
    public Result<User> signIn(String login, char[] password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Result<Caller> signInAsOwner() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<User> user() {
        return Optional.empty();
    }

    @Override
    public void signOut() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }
}

package org.kontor.app.headless.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.access.SignIn;
import org.kontor.access.User;
import org.kontor.app.headless.Command;
import org.kontor.base.Caller;
import org.kontor.base.Progress;
import org.kontor.base.Result;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;

/** A database and a door that only note what was asked of them, and a runner before them. */
final class Office implements Databases, SignIn {

    final FakeTerminal terminal = new FakeTerminal();
    final List<String> asked = new ArrayList<>();
    final Map<String, String> environment = new HashMap<>();
    private ConnectionProfile open;

    int run(List<Command> commands, String... arguments) {
        return new CommandRunner(commands, this, this).run(terminal, environment, arguments);
    }

    @Override
    public void open(ConnectionProfile profile, Progress progress) {
        open = profile;
        asked.add("open " + profile.dataFolder());
    }

    @Override
    public void close() {
        open = null;
        asked.add("close");
    }

    @Override
    public boolean isOpen() {
        return open != null;
    }

    @Override
    public ConnectionProfile profile() {
        return open;
    }

    @Override
    public void backup(Path file, Progress progress) {
        asked.add("backup " + file);
    }

    @Override
    public void restore(Path file, ConnectionProfile profile, Progress progress) {
        asked.add("restore " + file + " into " + profile.dataFolder());
    }

    @Override
    public Result<User> signIn(String login, char[] password) {
        asked.add("sign in " + login);
        return "right".equals(new String(password))
                ? Result.done(new User(1, 1, login, login, "", User.SignInState.PASSWORD, true, List.of(), List.of()))
                : Result.rejected("password", Texts.message("user.different"));
    }

    @Override
    public Result<Caller> signInAsOwner() {
        asked.add("sign in as owner");
        return Result.done(Caller.SYSTEM);
    }

    @Override
    public Optional<User> user() {
        return Optional.empty();
    }

    @Override
    public void signOut() {
        asked.add("sign out");
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }
}

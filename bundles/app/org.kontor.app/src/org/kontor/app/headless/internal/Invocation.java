package org.kontor.app.headless.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.access.SignIn;
import org.kontor.app.Connections;
import org.kontor.app.DataFolder;
import org.kontor.app.headless.CommandContext;
import org.kontor.app.headless.CommandLine;
import org.kontor.app.headless.Terminal;
import org.kontor.app.headless.UsageException;
import org.kontor.base.KontorException;
import org.kontor.base.Problem;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.Databases;

/** One command under way: which database it means, and who gives it. */
final class Invocation implements CommandContext, AutoCloseable {

    static final String PASSWORD = "KONTOR_PASSWORD";
    static final String DATABASE_PASSWORD = "KONTOR_DATABASE_PASSWORD";

    private final CommandLine line;
    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Databases databases;
    private final SignIn signIn;
    private ConnectionProfile profile;

    Invocation(CommandLine line, Terminal terminal, Map<String, String> environment, Databases databases,
            SignIn signIn) {
        this.line = line;
        this.terminal = terminal;
        this.environment = environment;
        this.databases = databases;
        this.signIn = signIn;
    }

    @Override
    public CommandLine line() {
        return line;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    @Override
    public ConnectionProfile profile() {
        if (profile == null) {
            var folder = line.value(CommandLines.DATA).map(Invocation::path).orElseGet(DataFolder::own);
            profile = withPassword(new Connections(DataFolder.settings()).profile(folder.toAbsolutePath().normalize(),
                    line.value(CommandLines.DATABASE).orElse(null)));
        }
        return profile;
    }

    private ConnectionProfile withPassword(ConnectionProfile found) {
        var password = environment(DATABASE_PASSWORD).filter(word -> !word.isEmpty());
        return found instanceof ConnectionProfile.Server server && password.isPresent()
                ? new ConnectionProfile.Server(server.dataFolder(), server.server(), password) : found;
    }

    /** What was typed as the name of a file. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UsageException(Texts.message("noPath", typed));
        }
    }

    @Override
    public void open() {
        if (databases.isOpen()) {
            return;
        }
        databases.open(profile(), terminal.progress());
        var user = line.value(CommandLines.AS);
        var answer = user.isPresent() ? signIn.signIn(user.get(), password(user.get())) : signIn.signInAsOwner();
        if (!answer.problems().isEmpty()) {
            throw refused(answer.problems());
        }
    }

    private char[] password(String user) {
        return environment(PASSWORD).map(String::toCharArray)
                .or(() -> terminal.secret(Texts.message("passwordOf", user))).orElse(new char[0]);
    }

    /** What a service found wrong, as one sentence after the other. */
    static KontorException refused(List<Problem> problems) {
        return new KontorException(Texts.message("refused",
                problems.stream().map(problem -> problem.message().text()).collect(Collectors.joining(" "))), null);
    }

    @Override
    public void close() {
        if (databases.isOpen()) {
            signIn.signOut();
            databases.close();
        }
    }
}

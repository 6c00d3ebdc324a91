package org.kontor.app.headless;

import java.util.Optional;
import org.kontor.store.ConnectionProfile;

/** What a command works with. For the command's own thread. */
public interface CommandContext {

    /** What was typed. */
    CommandLine line();

    /** Where to say something. */
    Terminal terminal();

    /** A variable of the environment; empty when it is not set. */
    Optional<String> environment(String name);

    /** Which database is meant; it need not be open. */
    ConnectionProfile profile();

    /**
     * Opens the database and signs in, the first time it is called; both end with the command.
     *
     * @throws org.kontor.base.KontorException when one of them is refused
     */
    void open();
}

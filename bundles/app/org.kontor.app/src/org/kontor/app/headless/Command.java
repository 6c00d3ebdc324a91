package org.kontor.app.headless;

import java.io.IOException;
import java.util.List;
import org.kontor.base.Message;

/** A command of the command line. A service; the program calls it on one thread and ends when it returns. */
public interface Command {

    /** The exit code when all went well. */
    int DONE = 0;
    /** The exit code when something went wrong, which was said. */
    int FAILED = 1;
    /** The exit code when the command line makes no sense. */
    int USAGE = 2;
    /** The exit code of an import that took the right rows in and found wrong ones. */
    int WRONG_ROWS = 3;
    /** The exit code when the person ended it. */
    int CANCELLED = 130;

    /** The word by which it is called. */
    String name();

    /** The words that follow its name, as in {@code KIND FILE}; the same in every language. */
    String synopsis();

    /** What it does, in one line. */
    Message summary();

    /** Its own options. */
    default List<CommandOption> options() {
        return List.of();
    }

    /** What {@code help} tells besides; may ask services, but no database is open. */
    default List<String> details() {
        return List.of();
    }

    /**
     * Does it and answers the exit code.
     *
     * @throws UsageException when the words make no sense
     * @throws org.kontor.base.KontorException with words for the person
     * @throws IOException when standard output has gone away
     */
    int run(CommandContext context) throws IOException;
}

package org.kontor.app.headless;

import java.io.OutputStream;
import java.util.Optional;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** Standard output, standard error, and the person who may sit there. */
public interface Terminal {

    /** Standard output for what is not lines of text; fails when nobody reads it any more. */
    OutputStream out();

    /** A line on standard output. */
    void say(String line);

    /** A line on standard error. */
    void warn(String line);

    /** A text that is not shown while it is typed, or the next line of input that is no terminal; empty at its end. */
    Optional<char[]> secret(Message prompt);

    /** Shows a line of progress where a person looks; cancelled when the person has pressed Ctrl+C. */
    Progress progress();
}

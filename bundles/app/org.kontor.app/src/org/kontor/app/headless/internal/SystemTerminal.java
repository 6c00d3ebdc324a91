package org.kontor.app.headless.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kontor.app.headless.Terminal;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** The process's own standard streams. Output goes past System.out, which would keep a broken pipe to itself. */
final class SystemTerminal implements Terminal {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    private final PrintStream err;
    private final Charset charset;
    private final boolean watched;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ProgressLine progress;
    private BufferedReader in;
    private volatile boolean awaiting;

    /** @param watched whether a person looks at standard error */
    SystemTerminal(boolean watched) {
        this.watched = watched;
        this.charset = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        this.err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        this.progress = new ProgressLine(watched ? this::overwrite : line -> {
        }, cancelled::get);
    }

    private void overwrite(String line) {
        err.print("\r" + line + "\u001B[K");
        err.flush();
    }

    @Override
    public OutputStream out() {
        progress.clear();
        return out;
    }

    @Override
    public void say(String line) {
        progress.clear();
        try {
            out.write((line + System.lineSeparator()).getBytes(charset));
            if (watched) {
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void warn(String line) {
        progress.clear();
        try {
            out.flush();
        } catch (IOException e) {
            // nobody reads it; what is to be warned of is still to be said
        }
        err.println(line);
    }

    @Override
    public Optional<char[]> secret(Message prompt) {
        progress.clear();
        awaiting = true;
        try {
            var console = System.console();
            if (console != null) {
                return Optional.ofNullable(console.readPassword("%s: ", prompt.text()));
            }
            if (in == null) {
                in = new BufferedReader(new InputStreamReader(System.in));
            }
            return Optional.ofNullable(in.readLine()).map(String::toCharArray);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            awaiting = false;
        }
    }

    /** Whether nothing goes on but waiting for the person to type. */
    boolean awaitsPerson() {
        return awaiting;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    /** The person wants it to end. */
    void cancel() {
        cancelled.set(true);
    }

    /** Writes what is left. */
    void flush() throws IOException {
        progress.clear();
        out.flush();
    }
}

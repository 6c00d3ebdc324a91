package org.kontor.app.headless.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kontor.app.headless.Terminal;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** Remembers what was said and types what it was told to. */
final class FakeTerminal implements Terminal {

    final List<String> said = new ArrayList<>();
    final List<String> warned = new ArrayList<>();
    final Deque<String> typed = new ArrayDeque<>();
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out = bytes;

    @Override
    public OutputStream out() {
        return out;
    }

    @Override
    public void say(String line) {
        said.add(line);
    }

    @Override
    public void warn(String line) {
        warned.add(line);
    }

    @Override
    public Optional<char[]> secret(Message prompt) {
        return Optional.ofNullable(typed.poll()).map(String::toCharArray);
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    String output() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

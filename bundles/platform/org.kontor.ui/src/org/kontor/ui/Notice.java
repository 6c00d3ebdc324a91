package org.kontor.ui;

import java.util.Objects;
import org.kontor.base.Message;

/**
 * A short notice.
 *
 * @param text one or two sentences in the person's language
 * @param actionLabel what can be done about it, as in "Undo"; null for nothing
 * @param action run on the UI thread when chosen; null for nothing
 */
public record Notice(Tone tone, String text, String actionLabel, Runnable action) {

    /** Neither tone nor text may be null. */
    public Notice {
        Objects.requireNonNull(tone);
        Objects.requireNonNull(text);
    }

    /** Something went as wanted. */
    public static Notice done(Message text) {
        return new Notice(Tone.DONE, text.text(), null, null);
    }

    /** Something the person should look at. */
    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, text, null, null);
    }

    /** The same with something that can be done about it. */
    public Notice with(Message label, Runnable what) {
        return new Notice(tone, text, label.text(), what);
    }

    /** How it is meant. */
    public enum Tone {
        DONE, INFO, WARNING, ERROR
    }
}

package org.kontor.app.headless;

import org.kontor.base.Message;

/**
 * An option of a command.
 *
 * @param name with its dashes, as in {@code --dry-run}
 * @param value what follows it, as in {@code FILE}; empty for an option that is only given or not
 * @param help what it does, in one line
 */
public record CommandOption(String name, String value, Message help) {

    /** An option that is only given or not. */
    public static CommandOption flag(String name, Message help) {
        return new CommandOption(name, "", help);
    }

    /** Whether a value follows it. */
    public boolean takesValue() {
        return !value.isEmpty();
    }
}

package org.kontor.ui;

/**
 * What the signed-in user arranged on this machine: columns, widths, saved filters, recent choices. Small texts by
 * key; nothing secret. A service; any thread.
 */
public interface UserSettings {

    /** The text, or {@code otherwise} when there is none. */
    String get(String key, String otherwise);

    /** Keeps the text; null removes it. */
    void put(String key, String value);
}

package org.kontor.base;

/**
 * What is wrong with an input, said to the person who typed it.
 *
 * @param field the name of the field, as the record's component is named; empty when it is about the whole record
 * @param message what is wrong and what to do
 */
public record Problem(String field, Message message) {

    /** A problem of the whole record. */
    public static Problem of(Message message) {
        return new Problem("", message);
    }
}

package org.kontor.base;

/**
 * On whose behalf something is done.
 *
 * @param userId the user's id; 0 for the program itself
 * @param name what to write into histories
 */
public record Caller(long userId, String name) {

    /** The program itself: migrations, the first start, a data folder that has no administrator yet. */
    public static final Caller SYSTEM = new Caller(0, "Kontor");
}

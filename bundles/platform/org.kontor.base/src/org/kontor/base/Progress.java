package org.kontor.base;

/** How far a long piece of work is, and whether somebody wants it to end. Called from the thread that works. */
public interface Progress {

    /** Nobody looks and nobody cancels. */
    Progress NONE = new Progress() {
    };

    /** Units of work in all; negative while unknown. */
    default void total(long units) {
    }

    /** Units done since the last call. */
    default void worked(long units) {
    }

    /** What is being done now. */
    default void doing(Message what) {
    }

    /** Asked between units; whoever sees true ends at the next point where nothing is half done. */
    default boolean cancelled() {
        return false;
    }
}

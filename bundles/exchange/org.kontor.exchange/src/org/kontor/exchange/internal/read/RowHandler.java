package org.kontor.exchange.internal.read;

/** Takes rows as they are read. */
@FunctionalInterface
public interface RowHandler {

    /** Answers whether it wants more. */
    boolean row(RawRow row);
}

package org.kontor.deals;

/**
 * A step on the way of a deal.
 *
 * @param code its name in files, as in {@code PROSPECTING}; unique within the kind
 * @param name as shown
 * @param state what a deal in this stage is
 * @param color as in {@code #2f6fde}
 */
public record Stage(long id, String code, String name, DealState state, String color) {
}

package org.kontor.deals;

/** How a deal stands in the end. */
public enum DealState {
    OPEN, WON, LOST
}

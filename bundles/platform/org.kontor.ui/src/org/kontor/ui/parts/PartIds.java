package org.kontor.ui.parts;

/** Ids of the parts that perspectives arrange. */
public final class PartIds {

    /** Where to go. */
    public static final String NAVIGATOR = "org.kontor.ui.navigator";

    /** What is selected, without opening it. */
    public static final String OVERVIEW = "org.kontor.ui.overview";

    private PartIds() {
    }
}

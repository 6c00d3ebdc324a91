package org.kontor.app.internal.window;

/** The ids of Kontor's own perspectives. */
final class Perspectives {

    static final String PARTNERS = "org.kontor.app.partners";
    static final String DEALS = "org.kontor.app.deals";

    private Perspectives() {
    }
}

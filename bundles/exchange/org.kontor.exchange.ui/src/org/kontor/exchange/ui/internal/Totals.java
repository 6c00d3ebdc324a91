package org.kontor.exchange.ui.internal;

import org.kontor.exchange.ImportResult;

/** The four figures of an import in a sentence. */
final class Totals {

    private Totals() {
    }

    static String would(ImportResult result) {
        return Texts.text("totals.would", result.created(), result.updated(), result.skipped(), result.wrong());
    }

    static String did(ImportResult result) {
        return Texts.text("totals.did", result.created(), result.updated(), result.skipped(), result.wrong());
    }
}

package org.kontor.exchange.internal.read;

import org.kontor.base.Message;
import org.kontor.exchange.internal.ExchangeTexts;
import org.kontor.exchange.internal.Limits;

/** What makes a row unreadable as such, whatever its columns mean. */
final class RowCheck {

    private static final char REPLACEMENT = '\uFFFD';

    private RowCheck() {
    }

    /** Null when nothing is wrong; {@code encoding} is named where bytes did not fit it. */
    static Message problem(Iterable<?> cells, String encoding) {
        int column = 0;
        for (Object cell : cells) {
            column++;
            if (cell instanceof String text) {
                if (text.length() > Limits.CELL) {
                    return ExchangeTexts.message("cellTooLong", column, text.length(), Limits.CELL);
                }
                var problem = characters(text, column, encoding);
                if (problem != null) {
                    return problem;
                }
            }
        }
        return null;
    }

    private static Message characters(String text, int column, String encoding) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                return ExchangeTexts.message("notInEncoding", column, encoding);
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
                return ExchangeTexts.message("controlCharacter", column);
            }
        }
        return null;
    }

    static boolean blank(Iterable<?> cells) {
        for (Object cell : cells) {
            if (!(cell instanceof String text) || !text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}

package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Draws words into a cell: on one line, with an ellipsis where they don't fit. */
final class CellPainter {

    /** Between the edge of a cell and its words, in points. */
    static final int PADDING = 8;

    private static final String ELLIPSIS = "…";
    private static final int DOT = 8;

    private CellPainter() {
    }

    /** Draws and answers whether the words were cut off. */
    static boolean draw(GC gc, String text, int x, int y, int width, int height, boolean right, Color dot) {
        final int indent = dot == null ? 0 : DOT + 6;
        final int room = width - 2 * PADDING - indent;
        if (dot != null && width > 2 * PADDING) {
            final Color before = gc.getBackground();
            gc.setAntialias(SWT.ON);
            gc.setBackground(dot);
            gc.fillOval(x + PADDING, y + (height - DOT) / 2, DOT, DOT);
            gc.setBackground(before);
        }
        if (room <= 0 || text.isEmpty()) {
            return room <= 0 && !text.isEmpty();
        }
        final String line = firstLine(text);
        final int wanted = gc.textExtent(line, SWT.DRAW_TRANSPARENT).x;
        final String shown = wanted <= room ? line : shorten(gc, line, room);
        final int used = wanted <= room ? wanted : gc.textExtent(shown, SWT.DRAW_TRANSPARENT).x;
        final int left = right ? x + width - PADDING - used : x + PADDING + indent;
        final int top = y + (height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(shown, left, top, SWT.DRAW_TRANSPARENT);
        return wanted > room || line.length() < text.length();
    }

    /** How wide a cell must be to show the words. */
    static int width(GC gc, String text, boolean dot) {
        return gc.textExtent(firstLine(text), SWT.DRAW_TRANSPARENT).x + 2 * PADDING + (dot ? DOT + 6 : 0);
    }

    private static String firstLine(String text) {
        final String limited = text.length() > 500 ? text.substring(0, 500) : text;
        return limited.indexOf('\n') < 0 && limited.indexOf('\r') < 0 && limited.indexOf('\t') < 0 ? limited
                : limited.replaceAll("\\s+", " ");
    }

    private static String shorten(GC gc, String text, int room) {
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            final int middle = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS, SWT.DRAW_TRANSPARENT).x <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits) + ELLIPSIS;
    }
}

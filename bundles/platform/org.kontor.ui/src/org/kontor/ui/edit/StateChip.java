package org.kontor.ui.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** A dot in a colour and a word: how a record stands. */
public final class StateChip extends Canvas {

    private static final int DOT = 8;
    private static final int SIDE = 10;

    private String word = "";
    private Color color;

    /** Says nothing at first. */
    public StateChip(Composite parent) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        Styles.id(this, "KontorStateChip");
        addListener(SWT.Paint, e -> paint(e.gc));
    }

    /** The word and its colour; an empty word hides it. */
    public void say(String newWord, Color newColor) {
        word = newWord;
        color = newColor;
        setVisible(!word.isEmpty());
        requestLayout();
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        if (word.isEmpty()) {
            return new Point(0, 0);
        }
        final GC gc = new GC(this);
        try {
            final Point extent = gc.textExtent(word);
            return new Point(extent.x + 2 * SIDE + DOT + 6, extent.y + 6);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (word.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.mix(color, palette.surface(), 0.12));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setForeground(Palette.mix(color, palette.surface(), 0.4));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setBackground(color);
        gc.fillOval(SIDE, (area.height - DOT) / 2, DOT, DOT);
        gc.setForeground(palette.text());
        gc.drawText(word, SIDE + DOT + 6, (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }
}

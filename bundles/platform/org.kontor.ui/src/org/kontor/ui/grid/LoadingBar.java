package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** A thin bar that moves while something is read; nothing else of the screen changes. */
public final class LoadingBar extends Canvas {

    /** In points. */
    public static final int HEIGHT = 2;

    private static final int STEP_MS = 40;
    private static final int SHOWN_AFTER_MS = 120;

    private boolean busy;
    private boolean moving;
    private int position;

    /** At rest. */
    public LoadingBar(Composite parent) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        Styles.id(this, "KontorLoadingBar");
        addListener(SWT.Paint, e -> {
            final Palette palette = Palette.now(getDisplay());
            final Rectangle area = getClientArea();
            e.gc.setBackground(busy && moving ? palette.frame() : palette.line());
            e.gc.fillRectangle(0, moving ? 0 : area.height - 1, area.width, area.height);
            if (busy && moving) {
                e.gc.setBackground(palette.accent());
                final int width = Math.max(60, area.width / 5);
                e.gc.fillRectangle((position * 24) % (area.width + width) - width, 0, width, area.height);
            }
        });
    }

    /** Moves from soon on, or rests. */
    public void busy(boolean now) {
        if (busy == now || isDisposed()) {
            return;
        }
        busy = now;
        if (busy) {
            getDisplay().timerExec(SHOWN_AFTER_MS, this::step);
        } else {
            moving = false;
            redraw();
        }
    }

    private void step() {
        if (!isDisposed() && busy) {
            moving = true;
            position++;
            redraw();
            getDisplay().timerExec(STEP_MS, this::step);
        }
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean changed) {
        return new org.eclipse.swt.graphics.Point(width == SWT.DEFAULT ? 64 : width, HEIGHT);
    }
}

package org.kontor.deals.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.base.Messages;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.ui.Palette;

/**
 * The way of a deal as dots on a line, those behind it filled; a click, or arrows and Enter, moves it to an open stage.
 * UI thread.
 */
final class StagePath extends Canvas {

    private static final Messages MESSAGES = Messages.of(StagePath.class);
    private static final int DOT = 12;
    private static final int GAP = 6;
    private static final int STEP = 28;

    private final Consumer<Stage> chosen;
    private List<Stage> stages = List.of();
    private int current = -1;
    private int focused = -1;
    private int pointed = -1;

    /** {@code chosen} hears of open stages only, and not of the one the deal is in. */
    StagePath(Composite parent, Consumer<Stage> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> point(at(event.x)));
        addListener(SWT.MouseExit, event -> point(-1));
        addListener(SWT.MouseUp, event -> choose(at(event.x)));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    /** The stages of the deal's kind; of the closing ones only that shows in which the deal ended. */
    void show(List<Stage> all, long stageId) {
        stages = all.stream().filter(stage -> stage.state() == DealState.OPEN || stage.id() == stageId).toList();
        current = stages.stream().map(Stage::id).toList().indexOf(stageId);
        focused = current;
        requestLayout();
        redraw();
    }

    private void paint(GC gc) {
        final var palette = Palette.now(getDisplay());
        gc.setAntialias(SWT.ON);
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        final int middle = getSize().y / 2;
        int x = 2;
        for (int i = 0; i < stages.size(); i++) {
            final var color = palette.readable(stages.get(i).color());
            if (i > 0) {
                gc.setForeground(i <= current ? color : palette.line());
                gc.setLineWidth(2);
                gc.drawLine(x + 4, middle, x + STEP - 4, middle);
                x += STEP;
            }
            drawDot(gc, palette, color, i, x, middle);
            gc.setForeground(i == current || i == pointed ? palette.text() : palette.hint());
            gc.drawText(stages.get(i).name(), x + DOT + GAP, middle - gc.getFontMetrics().getHeight() / 2, true);
            if (i == focused && isFocusControl()) {
                gc.drawFocus(x - 2, 1, width(gc, i) + 4, getSize().y - 2);
            }
            x += width(gc, i) + 4;
        }
    }

    private void drawDot(GC gc, Palette palette, Color color, int index, int x, int middle) {
        gc.setBackground(index <= current ? color : getBackground());
        gc.fillOval(x, middle - DOT / 2, DOT, DOT);
        gc.setForeground(index <= current || index == pointed ? color : palette.hint());
        gc.setLineWidth(index == current ? 3 : 1);
        gc.drawOval(x, middle - DOT / 2, DOT, DOT);
    }

    private int width(GC gc, int index) {
        return DOT + GAP + gc.textExtent(stages.get(index).name()).x;
    }

    private int at(int x) {
        final var gc = new GC(this);
        try {
            int left = 0;
            for (int i = 0; i < stages.size(); i++) {
                final int right = left + width(gc, i) + 4 + (i == 0 ? 2 : STEP);
                if (x < right) {
                    return i;
                }
                left = right;
            }
            return -1;
        } finally {
            gc.dispose();
        }
    }

    private void point(int index) {
        final int now = movable(index) ? index : -1;
        if (now != pointed) {
            pointed = now;
            setCursor(now < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            setToolTipText(now < 0 ? null : MESSAGES.text("stage.moveTo", stages.get(now).name()));
            redraw();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> focus(focused - 1);
            case SWT.ARROW_RIGHT -> focus(focused + 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(focused);
            default -> {
            }
        }
    }

    private void focus(int index) {
        focused = Math.clamp(index, 0, Math.max(0, stages.size() - 1));
        redraw();
        getAccessible().setFocus(ACC.CHILDID_SELF);
    }

    private void choose(int index) {
        if (isEnabled() && movable(index)) {
            chosen.accept(stages.get(index));
        }
    }

    private boolean movable(int index) {
        return index >= 0 && index < stages.size() && index != current
                && stages.get(index).state() == DealState.OPEN;
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = focused < 0 ? MESSAGES.text("stage.path") : stages.get(focused).name();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_SLIDER;
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        final var gc = new GC(this);
        try {
            int width = 8;
            for (int i = 0; i < stages.size(); i++) {
                width += width(gc, i) + 4 + (i == 0 ? 0 : STEP);
            }
            return new Point(width, Math.max(DOT, gc.getFontMetrics().getHeight()) + 10);
        } finally {
            gc.dispose();
        }
    }
}

package org.kontor.ui.parts;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** Steps on a line, those that are passed filled: ●──●──○. One can be picked by mouse or with the arrow keys. */
public final class StepPath extends Canvas {

    private static final int DOT = 14;
    private static final int LABEL_GAP = 4;
    private static final int SIDE = 24;

    private List<String> names = List.of();
    private List<String> colors = List.of();
    private int current = -1;
    private int picked = -1;
    private int hovered = -1;
    private IntConsumer onPick;
    private boolean labelled = true;

    /** Without steps at first. */
    public StepPath(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Styles.id(this, "KontorStepPath");
        addListener(SWT.Paint, e -> paint(e.gc));
        addListener(SWT.MouseMove, e -> hover(stepAt(e.x)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.MouseUp, e -> {
            final int step = stepAt(e.x);
            if (e.button == 1 && step >= 0 && onPick != null) {
                setFocus();
                pick(step);
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> focused(true));
        addListener(SWT.FocusOut, e -> focused(false));
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                final int at = picked >= 0 ? picked : current;
                event.result = at < 0 || at >= names.size() ? "" : names.get(at);
            }
        });
    }

    /** Dots only, the name of a step as its tooltip. */
    public StepPath withoutLabels() {
        labelled = false;
        return this;
    }

    /** What happens when a step is picked; without it the path is only looked at. */
    public void onPick(IntConsumer pickedStep) {
        onPick = pickedStep;
    }

    /**
     * The steps.
     *
     * @param now the place of the current one, from 0; -1 for none
     */
    public void show(List<String> stepNames, List<String> stepColors, int now) {
        names = List.copyOf(stepNames);
        colors = List.copyOf(stepColors);
        current = now;
        picked = -1;
        redraw();
    }

    private void focused(boolean now) {
        picked = now && onPick != null ? Math.max(current, 0) : -1;
        redraw();
    }

    private void hover(int step) {
        if (hovered != step) {
            hovered = step;
            setToolTipText(step < 0 ? null : names.get(step));
            setCursor(step >= 0 && onPick != null ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            redraw();
        }
    }

    private void key(Event event) {
        if (onPick == null || names.isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> picked = Math.min(picked + 1, names.size() - 1);
            case SWT.ARROW_LEFT -> picked = Math.max(picked - 1, 0);
            case SWT.HOME -> picked = 0;
            case SWT.END -> picked = names.size() - 1;
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> pick(picked);
            default -> {
                return;
            }
        }
        redraw();
    }

    private void pick(int step) {
        if (step >= 0 && step != current) {
            onPick.accept(step);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        final GC gc = new GC(this);
        try {
            final int text = labelled ? gc.getFontMetrics().getHeight() + LABEL_GAP : 0;
            return new Point(width == SWT.DEFAULT ? 320 : width, DOT + 8 + text);
        } finally {
            gc.dispose();
        }
    }

    private int slot() {
        final Rectangle area = getClientArea();
        return names.isEmpty() ? 0 : Math.min(180, (area.width - 2 * side()) / names.size());
    }

    private int side() {
        return labelled ? SIDE : 0;
    }

    private int center(int step) {
        return labelled ? side() + slot() * step + DOT / 2 : DOT / 2 + 2 + step * slot();
    }

    private int stepAt(int x) {
        for (int step = 0; step < names.size(); step++) {
            final int from = center(step) - DOT;
            if (x >= from && x < from + slot()) {
                return step;
            }
        }
        return -1;
    }

    private void paint(GC gc) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        final int middle = DOT / 2 + 4;
        for (int step = 0; step < names.size(); step++) {
            if (step > 0) {
                gc.setLineWidth(2);
                gc.setForeground(step <= current ? color(palette, step) : palette.line());
                gc.drawLine(center(step - 1) + DOT / 2 + 2, middle, center(step) - DOT / 2 - 2, middle);
            }
            paintDot(gc, palette, step, middle);
            if (labelled) {
                paintName(gc, palette, step, middle);
            }
        }
    }

    private Color color(Palette palette, int step) {
        return palette.readable(step < colors.size() ? colors.get(step) : null);
    }

    private void paintDot(GC gc, Palette palette, int step, int middle) {
        final Color color = color(palette, step);
        final int left = center(step) - DOT / 2;
        final int top = middle - DOT / 2;
        if (step <= current) {
            gc.setBackground(color);
            gc.fillOval(left, top, DOT, DOT);
        } else {
            gc.setLineWidth(2);
            gc.setForeground(step == hovered && onPick != null ? color : palette.hint());
            gc.drawOval(left + 1, top + 1, DOT - 3, DOT - 3);
        }
        if (step == current) {
            gc.setBackground(getParent().getBackground());
            gc.fillOval(left + 4, top + 4, DOT - 8, DOT - 8);
        }
        if (step == picked && isFocusControl()) {
            gc.setLineWidth(1);
            gc.setForeground(palette.accent());
            gc.drawOval(left - 3, top - 3, DOT + 5, DOT + 5);
        }
    }

    private void paintName(GC gc, Palette palette, int step, int middle) {
        String name = names.get(step);
        final int room = slot() - 8;
        while (name.length() > 2 && gc.textExtent(name).x > room) {
            name = name.substring(0, name.length() - 2) + "…";
        }
        gc.setForeground(step == current ? palette.text() : palette.hint());
        gc.drawText(name, center(step) - DOT / 2, middle + DOT / 2 + LABEL_GAP, SWT.DRAW_TRANSPARENT);
    }
}

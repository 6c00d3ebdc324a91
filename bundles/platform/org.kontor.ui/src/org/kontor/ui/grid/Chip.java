package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;

/** A small rounded button that says which condition is on and opens its choices; the keyboard reaches it. */
public final class Chip extends Canvas {

    private static final int ICON = 16;
    private static final int SIDE = 10;

    private final Runnable onPress;
    private String text = "";
    private String icon;
    private Runnable onRemove;
    private boolean on;
    private boolean hovered;

    /** {@code onPress} opens what there is to choose. */
    public Chip(Composite parent, Runnable onPress) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.onPress = onPress;
        Styles.id(this, "KontorChip");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseEnter, e -> hover(true));
        addListener(SWT.MouseExit, e -> hover(false));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        describe();
    }

    /** What it says; {@code active} draws it in the accent. */
    public void say(String words, boolean active) {
        if (!words.equals(text) || on != active) {
            text = words;
            on = active;
            requestLayout();
            redraw();
        }
    }

    /** An icon of {@link Icons} after the words: a chevron for one that opens choices. */
    public void icon(String name) {
        icon = name;
        redraw();
    }

    /** A cross at the end (and the Delete key) takes the condition away; null for none. */
    public void onRemove(Runnable remove) {
        onRemove = remove;
        requestLayout();
        redraw();
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** As if it were pressed. */
    public void press() {
        onPress.run();
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void release(Event event) {
        if (event.button != 1 || !getClientArea().contains(event.x, event.y)) {
            return;
        }
        setFocus();
        if (onRemove != null && event.x > getClientArea().width - ICON - SIDE) {
            onRemove.run();
        } else {
            onPress.run();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == ' '
                || event.keyCode == SWT.ARROW_DOWN) {
            onPress.run();
        } else if ((event.keyCode == SWT.DEL || event.keyCode == SWT.BS) && onRemove != null) {
            onRemove.run();
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        final GC gc = new GC(this);
        try {
            final Point extent = gc.textExtent(text);
            return new Point(Math.min(extent.x, 260) + 2 * SIDE + (trailing() == null ? 0 : ICON + 2), extent.y + 10);
        } finally {
            gc.dispose();
        }
    }

    private String trailing() {
        return onRemove != null ? "x" : icon;
    }

    private void paint(Event event) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        final GC gc = event.gc;
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        final int arc = area.height;
        gc.setBackground(on ? Palette.mix(palette.accent(), palette.surface(), 0.14)
                : hovered ? palette.hover() : palette.surface());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(isFocusControl() || on ? palette.accent() : palette.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        if (isFocusControl()) {
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, arc - 2, arc - 2);
        }
        gc.setForeground(palette.text());
        final String last = trailing();
        final int room = area.width - (last == null ? 0 : ICON + 2) - 2 * (SIDE - CellPainter.PADDING);
        CellPainter.draw(gc, text, SIDE - CellPainter.PADDING, 0, room, area.height, false, null);
        if (last != null) {
            final Image image = Icons.of(this, last);
            gc.drawImage(image, area.width - SIDE - ICON + 4, (area.height - ICON) / 2);
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }
}

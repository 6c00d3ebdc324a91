package org.kontor.testkit.bot;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.kontor.testkit.Until;

/** A button. */
public final class ButtonBot {

    private final Area area;
    private final Button button;

    ButtonBot(Area area, Button button) {
        this.area = area;
        this.button = button;
    }

    /** Waits until it can be pressed, and presses it. */
    public void click() {
        Until.holds("the button can be pressed", this::isEnabled);
        var size = area.display().syncCall(button::getSize);
        area.input().click(button, new Point(Math.min(12, size.x / 2), size.y / 2), 1);
    }

    public boolean isEnabled() {
        return area.display().syncCall(() -> !button.isDisposed() && button.isEnabled());
    }
}

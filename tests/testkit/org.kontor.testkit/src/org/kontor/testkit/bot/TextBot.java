package org.kontor.testkit.bot;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.kontor.testkit.Until;

/** A field that is typed into. */
public final class TextBot {

    private final Area area;
    private final Text text;

    TextBot(Area area, Text text) {
        this.area = area;
        this.text = text;
    }

    /** Gives it the keyboard and types over what is there; ASCII. */
    public TextBot type(String words) {
        focus();
        area.display().syncExec(text::selectAll);
        area.input().type(words);
        Until.holds("the field shows what was typed: " + words, () -> text().equals(words));
        return this;
    }

    /** Takes away what is there. */
    public void clear() {
        focus();
        area.display().syncExec(() -> text.setText(""));
    }

    /** Gives it the keyboard by a click. */
    public TextBot focus() {
        var size = area.display().syncCall(text::getSize);
        area.input().click(text, new Point(Math.min(size.x - 4, 40), size.y / 2), 1);
        Until.holds("the field has the keyboard", () -> area.display().syncCall(text::isFocusControl));
        return this;
    }

    /** What it shows. */
    public String text() {
        return area.display().syncCall(text::getText);
    }
}

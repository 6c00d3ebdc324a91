package org.kontor.testkit.bot;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kontor.testkit.Until;

/** Keys and clicks as the window system delivers them. */
final class Input {

    private static final int RELEASE_AFTER_MS = 40;
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String PLAIN = "`1234567890-=[]\\;',./";

    private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("Ctrl", SWT.CTRL),
            Map.entry("Shift", SWT.SHIFT), Map.entry("Alt", SWT.ALT), Map.entry("Enter", (int) SWT.CR),
            Map.entry("Esc", (int) SWT.ESC), Map.entry("Tab", (int) SWT.TAB), Map.entry("Space", (int) ' '),
            Map.entry("Delete", (int) SWT.DEL), Map.entry("Down", SWT.ARROW_DOWN), Map.entry("Up", SWT.ARROW_UP),
            Map.entry("Left", SWT.ARROW_LEFT), Map.entry("Right", SWT.ARROW_RIGHT), Map.entry("Home", SWT.HOME),
            Map.entry("End", SWT.END), Map.entry("PageDown", SWT.PAGE_DOWN), Map.entry("F2", SWT.F2),
            Map.entry("F5", SWT.F5));

    private final Display display;

    Input(Display display) {
        this.display = display;
    }

    /** Presses keys together, as in {@code Ctrl+S}. */
    void keys(String chord) {
        var names = chord.split("\\+");
        for (String name : names) {
            key(SWT.KeyDown, name);
        }
        for (int i = names.length - 1; i >= 0; i--) {
            key(SWT.KeyUp, names[i]);
        }
    }

    private void key(int type, String name) {
        var code = KEYS.get(name);
        if (code == null) {
            character(type, Character.toLowerCase(name.charAt(0)));
        } else if (code == ' ') {
            character(type, ' ');
        } else {
            var event = new Event();
            event.type = type;
            event.keyCode = code;
            post(event);
        }
    }

    private void character(int type, char character) {
        var event = new Event();
        event.type = type;
        event.character = character;
        post(event);
    }

    /** Types a text of ASCII characters on an American keyboard. */
    void type(String text) {
        for (char character : text.toCharArray()) {
            var shifted = SHIFTED.indexOf(character) >= 0 || Character.isUpperCase(character);
            var plain = SHIFTED.indexOf(character) >= 0 ? PLAIN.charAt(SHIFTED.indexOf(character))
                    : Character.toLowerCase(character);
            if (shifted) {
                key(SWT.KeyDown, "Shift");
            }
            character(SWT.KeyDown, plain);
            character(SWT.KeyUp, plain);
            if (shifted) {
                key(SWT.KeyUp, "Shift");
            }
        }
    }

    /** Clicks at a point of a control, once or twice. */
    void click(Control control, Point at, int times) {
        var place = display.syncCall(() -> control.toDisplay(at));
        var move = new Event();
        move.type = SWT.MouseMove;
        move.x = place.x;
        move.y = place.y;
        post(move);
        Until.holds("the pointer is over " + control, () -> display.syncCall(() -> {
            var under = display.getCursorControl();
            return under != null && (under == control || under.getParent() == control || control.getParent() == under);
        }));
        for (int i = 0; i < times; i++) {
            button(SWT.MouseDown);
            pause();
            button(SWT.MouseUp);
        }
    }

    private void button(int type) {
        var event = new Event();
        event.type = type;
        event.button = 1;
        post(event);
    }

    /** A press and a release in the same moment are lost now and then. */
    private static void pause() {
        try {
            Thread.sleep(RELEASE_AFTER_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(Event event) {
        display.syncExec(() -> display.post(event));
    }
}

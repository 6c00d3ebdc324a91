package org.kontor.testkit.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kontor.testkit.Until;

/** A part of the screen in which controls are looked for: a dialog, a view, an editor. */
public class Area {

    private final Display display;
    private final Input input;
    private final Supplier<Composite> root;

    /** @param root asked on the UI thread; may answer null while the area is not there yet */
    Area(Display display, Supplier<Composite> root) {
        this.display = display;
        this.input = new Input(display);
        this.root = root;
    }

    Display display() {
        return display;
    }

    Input input() {
        return input;
    }

    Composite root() {
        return root.get();
    }

    /** The field with this label before it. */
    public TextBot textWithLabel(String label) {
        return new TextBot(this, (Text) find("a field with the label " + label,
                control -> control instanceof Text && label.equals(labelOf(control))));
    }

    /** The field of this component of the record. */
    public TextBot field(String component) {
        return new TextBot(this, (Text) find("the field " + component, control -> control instanceof Text
                && component.equals(control.getData("org.kontor.ui.field"))));
    }

    /** The button with this text. */
    public ButtonBot button(String text) {
        return new ButtonBot(this, (Button) find("a button " + text,
                control -> control instanceof Button button && plain(button.getText()).equals(text)));
    }

    /** The button of this action in an editor's header. */
    public ButtonBot action(String id) {
        return new ButtonBot(this, (Button) find("the action " + id, control -> control instanceof Button
                && id.equals(control.getData("org.kontor.ui.action"))));
    }

    /** The list to choose from with this label before it. */
    public Combo comboWithLabel(String label) {
        return (Combo) find("a list with the label " + label,
                control -> control instanceof Combo && label.equals(labelOf(control)));
    }

    /** The grid of records. */
    public GridBot grid() {
        return new GridBot(this,
                (Composite) find("a grid", control -> control.getData("org.kontor.ui.grid") != null));
    }

    /** The filter field over all of a grid, or over one column of it. */
    public TextBot filter(String column) {
        return new TextBot(this, (Text) find("the filter " + column, control -> control instanceof Text
                && column.equals(control.getData("org.kontor.ui.filter"))));
    }

    /** Waits until some label or field shows a text that holds this. */
    public void shows(String text) {
        Until.holds("something shows “" + text + "”", () -> texts().stream().anyMatch(shown -> shown.contains(text)));
    }

    /** Whether it is on screen. */
    public boolean isThere() {
        return display.syncCall(() -> root.get() != null && !root.get().isDisposed());
    }

    /** All texts that are seen in it. */
    public List<String> texts() {
        return display.syncCall(() -> {
            var texts = new ArrayList<String>();
            for (Control control : all()) {
                if (control instanceof Label label) {
                    texts.add(label.getText());
                } else if (control instanceof Text field) {
                    texts.add(field.getText());
                } else if (control instanceof Button button) {
                    texts.add(plain(button.getText()));
                }
            }
            return texts;
        });
    }

    /** Waits until a visible control fits; the first one. */
    Control find(String what, Predicate<Control> fits) {
        var found = new AtomicReference<Control>();
        Until.holds(what, () -> {
            found.set(display.syncCall(() -> all().stream().filter(fits).findFirst().orElse(null)));
            return found.get() != null;
        });
        return found.get();
    }

    private List<Control> all() {
        var controls = new ArrayList<Control>();
        var start = root.get();
        if (start != null && !start.isDisposed()) {
            collect(start, controls);
        }
        return controls;
    }

    private static void collect(Composite parent, List<Control> controls) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                controls.add(child);
                if (child instanceof Composite composite) {
                    collect(composite, controls);
                }
            }
        }
    }

    /** The label that stands before a control among its siblings; null when none does. */
    private static String labelOf(Control control) {
        String label = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return label;
            }
            label = sibling instanceof Label before ? plain(before.getText()) : label;
        }
        return null;
    }

    /** Without the mark of a mnemonic and the sign of a field that must be filled. */
    static String plain(String text) {
        return text.replace(" *", "").replaceAll("&(.)", "$1");
    }
}

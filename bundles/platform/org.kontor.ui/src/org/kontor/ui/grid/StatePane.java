package org.kontor.ui.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kontor.ui.Icons;
import org.kontor.ui.Styles;

/** What stands in place of something that isn't there: a sentence, and the button that mends it. */
public final class StatePane extends Composite {

    private final Label icon;
    private final Label text;
    private final Button button;
    private Runnable action;

    /** Empty at first. */
    public StatePane(Composite parent) {
        super(parent, SWT.NONE);
        Styles.id(this, "KontorState");
        GridLayoutFactory.fillDefaults().margins(24, 48).spacing(8, 12).applyTo(this);
        icon = new Label(this, SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, false).applyTo(icon);
        text = Styles.role(new Label(this, SWT.WRAP | SWT.CENTER), Styles.HINT);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(420, SWT.DEFAULT)
                .applyTo(text);
        button = new Button(this, SWT.PUSH);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(button);
    }

    /**
     * Says a sentence.
     *
     * @param iconName of {@link Icons}
     * @param label of the button; null for none
     */
    public void say(String iconName, String sentence, String label, Runnable onButton) {
        setBackgroundMode(SWT.INHERIT_FORCE);
        icon.setImage(Icons.of(this, iconName));
        text.setText(sentence.replace("&", "&&"));
        action = onButton;
        button.setVisible(label != null);
        if (label != null) {
            button.setText(label.replace("&", "&&"));
        }
        layout(true, true);
    }

    /** The sentence. */
    public String sentence() {
        return text.getText();
    }
}

package org.kontor.ui.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.Message;
import org.kontor.ui.Icons;
import org.kontor.ui.Styles;

/** A page of an editor that is a grid with what can be done above it. */
public final class GridPage extends Composite {

    private final Composite actions;

    /** Without actions at first. */
    public GridPage(Composite parent) {
        super(parent, SWT.NONE);
        Styles.id(this, "KontorGridPage");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        actions = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 0).applyTo(actions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
    }

    /** Something that can be done; {@code icon} of {@link Icons}. */
    public void action(String icon, Message label, Runnable run) {
        final Button button = new Button(actions, SWT.PUSH);
        button.setText(label.text().replace("&", "&&"));
        button.setImage(Icons.of(button, icon));
        button.addListener(SWT.Selection, e -> run.run());
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(8, 0).numColumns(actions.getChildren().length)
                .applyTo(actions);
    }

    /** The grid takes the rest of the page. */
    public void fill(Control grid) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    }
}

package org.kontor.ui;

import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Gives widgets a role that the theme colours, so that they follow when the theme changes. UI thread. */
public final class Styles {

    /** Quieter text. */
    public static final String HINT = "KontorHint";

    /** Something wrong. */
    public static final String BAD = "KontorBad";

    /** Something to look at. */
    public static final String WARN = "KontorWarn";

    private Styles() {
    }

    /** Names the widget for the theme, as in {@code KontorGrid}; to be called right after it was made. */
    public static void id(Widget widget, String id) {
        WidgetElement.setID(widget, id);
    }

    /** The widget has this role from now on; null for none. */
    public static <C extends Control> C role(C control, String role) {
        if (!java.util.Objects.equals(WidgetElement.getCSSClass(control), role)) {
            WidgetElement.setCSSClass(control, role);
            final CSSEngine engine = WidgetElement.getEngine(control);
            if (engine != null) {
                engine.applyStyles(control, true);
            }
        }
        return control;
    }
}

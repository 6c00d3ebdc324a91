package org.kontor.ui.edit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A widget that shows a value and changes it. UI thread. */
public interface Field {

    /** Makes the widgets; called once. */
    Control create(Composite parent, Binding binding);

    /** Shows the value as it is now, unless it does already; what is being typed is left alone. */
    void refresh();

    /** The keyboard goes there. */
    void focus();

    /** Whether it takes more room when there is some: long texts and lists. */
    default boolean growsHigh() {
        return false;
    }

    /** How many lines of text it shows at least. */
    default int minimumLines() {
        return 1;
    }

    /** Whether it is as wide as the page, not as a column of fields. */
    default boolean fullWidth() {
        return false;
    }

    /** What the person can't change is only shown. */
    void setEnabled(boolean enabled);
}

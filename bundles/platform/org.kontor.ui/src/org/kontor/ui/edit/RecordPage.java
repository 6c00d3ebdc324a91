package org.kontor.ui.edit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.RecordRef;

/** A page that another feature adds to an editor, as a partner's deals to the partner. UI thread. */
public interface RecordPage {

    /** Makes the page for a stored record; called when it is first shown. */
    Control create(Composite parent, RecordRef record);

    /** The keyboard goes there. */
    default void focus() {
    }
}

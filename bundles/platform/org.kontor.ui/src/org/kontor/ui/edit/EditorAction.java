package org.kontor.ui.edit;

import java.util.Objects;
import org.kontor.base.Message;

/**
 * One of the two or three things that matter now for the record in an editor.
 *
 * @param id names it for tests
 * @param icon of {@link org.kontor.ui.Icons}
 */
public record EditorAction(String id, Message label, String icon, Runnable run) {

    /** None may be null. */
    public EditorAction {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(run);
    }
}

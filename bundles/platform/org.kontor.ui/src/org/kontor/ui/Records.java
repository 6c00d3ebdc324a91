package org.kontor.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.RecordRef;

/**
 * The kinds of records that have an editor, and how to open one, without knowing the feature they belong to: the
 * extension point {@code org.kontor.ui.records}. A service; UI thread.
 */
public interface Records {

    /** Opens the record in its editor; brings the editor forward when it is open already. */
    void open(RecordRef record);

    /**
     * Opens the editor of a new record.
     *
     * @param defaults record component to value, as in {@code partner} for a deal with that partner
     */
    void create(String kind, Map<String, Object> defaults);

    /** All kinds, in the order of the extensions. */
    List<Kind> kinds();

    /** The kind of that id; empty when no feature has it. */
    Optional<Kind> kind(String id);

    /**
     * A kind of record.
     *
     * @param id as in {@code deal}
     * @param label one of them, as in "Deal"
     * @param newLabel the command that makes one, as in "New deal"; empty when none can be made by hand
     * @param icon the name of the icon for {@link Icons}
     * @param editorId the editor
     */
    record Kind(String id, String label, String newLabel, String icon, String editorId) {
    }
}

package org.kontor.ui;

import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.kontor.base.RecordRef;

/**
 * What an editor of a record is opened with. Two inputs of the same stored record are equal, so that a record has one
 * editor; each new record has its own.
 */
public final class RecordInput implements IEditorInput, IPersistableElement {

    /** The element factory that brings an input back after a restart. */
    public static final String FACTORY = "org.kontor.ui.recordInput";

    private final RecordRef record;
    private final Map<String, Object> defaults;

    private RecordInput(RecordRef record, Map<String, Object> defaults) {
        this.record = Objects.requireNonNull(record);
        this.defaults = Map.copyOf(defaults);
    }

    /** A stored record. */
    public static RecordInput of(RecordRef record) {
        return new RecordInput(record, Map.of());
    }

    /** A record that is yet to be made, with values for some of its components. */
    public static RecordInput blank(String kind, Map<String, Object> defaults) {
        return new RecordInput(new RecordRef(kind, 0), defaults);
    }

    public RecordRef record() {
        return record;
    }

    /** Values for components of a new record. */
    public Map<String, Object> defaults() {
        return defaults;
    }

    @Override
    public boolean exists() {
        return record.id() != 0;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return record.kind();
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() ? this : null;
    }

    @Override
    public String getToolTipText() {
        return "";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(record) ? adapter.cast(record) : null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("kind", record.kind());
        memento.putString("id", Long.toString(record.id()));
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof RecordInput input && exists() && record.equals(input.record);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }
}

package org.kontor.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.kontor.base.RecordRef;
import org.kontor.ui.RecordInput;

/** Brings editors' inputs back after a restart. */
public final class RecordInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        final String kind = memento.getString("kind");
        final String id = memento.getString("id");
        return kind == null || id == null ? null : RecordInput.of(new RecordRef(kind, Long.parseLong(id)));
    }
}

package org.kontor.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.kontor.base.RecordRef;

/** Gives the workbench the selected records as {@link RecordRef}s. UI thread. */
public final class RecordSelectionProvider implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** These records are selected now. */
    public void select(List<RecordRef> records) {
        selection = new StructuredSelection(records);
        final SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        List.copyOf(listeners).forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        // the rows decide what is selected
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}

package org.kontor.app.internal.users;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.base.Ref;
import org.kontor.ui.edit.Binding;
import org.kontor.ui.edit.Field;

/** Any number of known records, ticked in a list; those ticked first come first. UI thread. */
final class ChecklistField implements Field {

    private final List<Ref> choices;
    private Binding binding;
    private Table table;

    ChecklistField(List<Ref> choices) {
        this.choices = choices;
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.setData("org.kontor.ui.field", to.name());
        for (final var choice : choices) {
            final var item = new TableItem(table, SWT.NONE);
            item.setText(choice.label());
            item.setData(choice);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                toggled((TableItem) event.item);
            }
        });
        refresh();
        return table;
    }

    private void toggled(TableItem item) {
        final var ref = (Ref) item.getData();
        final var now = new ArrayList<>(chosen());
        now.removeIf(each -> each.id() == ref.id());
        if (item.getChecked()) {
            now.add(ref);
        }
        binding.set(List.copyOf(now));
        binding.pause();
    }

    @SuppressWarnings("unchecked")
    private List<Ref> chosen() {
        return (List<Ref>) binding.get();
    }

    @Override
    public void refresh() {
        for (final var item : table.getItems()) {
            final long id = ((Ref) item.getData()).id();
            item.setChecked(chosen().stream().anyMatch(ref -> ref.id() == id));
        }
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public boolean growsHigh() {
        return true;
    }

    @Override
    public int minimumLines() {
        return 5;
    }

    @Override
    public void setEnabled(boolean enabled) {
        table.setEnabled(enabled);
    }
}

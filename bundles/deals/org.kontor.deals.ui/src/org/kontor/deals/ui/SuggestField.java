package org.kontor.deals.ui;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.ui.edit.Binding;
import org.kontor.ui.edit.Field;

/** A text that is mostly one of those used before. UI thread. */
final class SuggestField implements Field {

    private final List<String> suggestions;
    private Binding binding;
    private Combo combo;

    SuggestField(List<String> suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setData("org.kontor.ui.field", to.name());
        combo.setVisibleItemCount(14);
        suggestions.forEach(combo::add);
        combo.addListener(SWT.Modify, event -> binding.set(combo.getText()));
        combo.addListener(SWT.FocusOut, event -> binding.pause());
        refresh();
        return combo;
    }

    @Override
    public void refresh() {
        final var wanted = Objects.toString(binding.get(), "");
        if (!combo.getText().equals(wanted)) {
            combo.setText(wanted);
        }
    }

    @Override
    public void focus() {
        combo.setFocus();
    }

    @Override
    public void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }
}

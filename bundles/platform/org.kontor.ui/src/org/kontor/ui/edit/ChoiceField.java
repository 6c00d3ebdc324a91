package org.kontor.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A value out of few. */
public final class ChoiceField<V> implements Field {

    private final List<V> values;
    private final Function<V, String> words;
    private Binding binding;
    private Combo combo;

    private ChoiceField(List<V> values, Function<V, String> words) {
        this.values = new ArrayList<>(values);
        this.words = words;
    }

    /** One of the values; null is not among them unless the list holds it. */
    public static <V> ChoiceField<V> of(List<V> values, Function<V, String> words) {
        return new ChoiceField<>(values, words);
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setData("org.kontor.ui.field", to.name());
        values.forEach(value -> combo.add(words.apply(value)));
        combo.addListener(SWT.Selection, e -> {
            if (combo.getSelectionIndex() >= 0) {
                binding.set(values.get(combo.getSelectionIndex()));
                binding.pause();
            }
        });
        refresh();
        return combo;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void refresh() {
        final V value = (V) binding.get();
        int at = values.indexOf(value);
        if (at < 0 && value != null) {
            values.add(value);
            combo.add(words.apply(value));
            at = values.size() - 1;
        }
        if (combo.getSelectionIndex() != at) {
            if (at < 0) {
                combo.deselectAll();
            } else {
                combo.select(at);
            }
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

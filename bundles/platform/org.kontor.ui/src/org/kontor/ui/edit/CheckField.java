package org.kontor.ui.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.Message;

/** Yes or no, said by the words beside the box. */
public final class CheckField implements Field {

    private final Message words;
    private Binding binding;
    private Button box;

    private CheckField(Message words) {
        this.words = words;
    }

    /** What is so when the box is ticked. */
    public static CheckField of(Message words) {
        return new CheckField(words);
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        box = new Button(parent, SWT.CHECK);
        box.setText(words.text().replace("&", "&&"));
        box.setData("org.kontor.ui.field", to.name());
        box.addListener(SWT.Selection, e -> {
            binding.set(box.getSelection());
            binding.pause();
        });
        refresh();
        return box;
    }

    @Override
    public void refresh() {
        box.setSelection(Boolean.TRUE.equals(binding.get()));
    }

    @Override
    public void focus() {
        box.setFocus();
    }

    @Override
    public void setEnabled(boolean enabled) {
        box.setEnabled(enabled);
    }
}

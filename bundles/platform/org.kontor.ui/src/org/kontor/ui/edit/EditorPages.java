package org.kontor.ui.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.ui.Styles;
import org.kontor.ui.grid.StatePane;

/** The pages of an editor as tabs: forms of its own, and what other features add. UI thread. */
public final class EditorPages {

    private static final Messages MESSAGES = Messages.of(EditorPages.class);

    private final CTabFolder folder;
    private final EditModel<?> model;
    private final Map<CTabItem, Form> forms = new LinkedHashMap<>();
    private final Map<CTabItem, RecordPage> lazy = new LinkedHashMap<>();
    private final Map<CTabItem, Boolean> made = new LinkedHashMap<>();
    private RecordRef record;

    EditorPages(Composite parent, EditModel<?> model, RecordRef record) {
        this.model = model;
        this.record = record;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        Styles.id(folder, "KontorEditorPages");
        folder.setHighlightEnabled(true);
        folder.setTabHeight(30);
        folder.addListener(SWT.Selection, e -> shown());
    }

    Control control() {
        return folder;
    }

    /** A page of fields; call {@link Form#done} when all are there. */
    public Form form(String id, Message label) {
        final Form form = new Form(folder, model);
        final CTabItem item = item(id, label.text());
        item.setControl(form.control());
        forms.put(item, form);
        return form;
    }

    /** A page made when it is first shown. */
    public void page(String id, String label, RecordPage page) {
        lazy.put(item(id, label), page);
    }

    private CTabItem item(String id, String label) {
        final CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText("  " + label.replace("&", "&&") + "  ");
        item.setData("org.kontor.ui.page", id);
        return item;
    }

    void start() {
        folder.setSelection(0);
        shown();
    }

    /** A new record was saved: pages that needed a stored one can be made. */
    void stored(RecordRef now) {
        if (record.id() == 0 && now.id() != 0) {
            record = now;
            made.clear();
            shown();
        }
    }

    private void shown() {
        final CTabItem item = folder.getSelection();
        final RecordPage page = lazy.get(item);
        if (page == null || made.containsKey(item)) {
            return;
        }
        if (item.getControl() != null) {
            item.getControl().dispose();
        }
        if (record.id() == 0) {
            final StatePane pane = new StatePane(folder);
            pane.say("save", MESSAGES.text("editor.saveFirst"), null, null);
            item.setControl(pane);
        } else {
            item.setControl(page.create(folder, record));
            made.put(item, true);
        }
    }

    /** The keyboard goes to a component's field, on whichever page it is. */
    boolean focus(String component) {
        for (final var entry : forms.entrySet()) {
            if (entry.getValue().focus(component)) {
                folder.setSelection(entry.getKey());
                entry.getValue().focus(component);
                return true;
            }
        }
        return false;
    }

    void focusFirst() {
        final CTabItem item = folder.getSelection();
        final Form form = forms.get(item);
        if (form != null) {
            form.focusFirst();
        } else {
            Optional.ofNullable(lazy.get(item)).filter(page -> made.containsKey(item)).ifPresent(RecordPage::focus);
        }
    }

    String label(String component) {
        return forms.values().stream().map(form -> form.label(component)).filter(label -> !label.equals(component))
                .findFirst().orElse("");
    }
}

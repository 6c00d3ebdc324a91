package org.kontor.ui.edit;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.Ref;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Icons;
import org.kontor.ui.Records;

/** Another record, found by typing a part of its name; can be opened from here. */
public final class ReferenceField implements Field {

    private static final Messages MESSAGES = Messages.of(ReferenceField.class);
    private static final int WAIT_MS = 150;
    private static final int MOST = 20;

    private final Background background;
    private final Records records;
    private final String kind;
    private final Choices choices;
    private Binding binding;
    private Text text;
    private Button open;
    private ChoicePopup popup;
    private Background.Running looking;
    private List<Ref> found = List.of();
    private int typed;
    private boolean showing;

    private ReferenceField(Background background, Records records, String kind, Choices choices) {
        this.background = background;
        this.records = records;
        this.kind = kind;
        this.choices = choices;
    }

    /** Finds records by a text; asked off the UI thread. */
    @FunctionalInterface
    public interface Choices {
        List<Ref> find(String text, int limit);
    }

    /** A reference to a record of a kind that has an editor; {@code kind} null for one that can't be opened. */
    static ReferenceField of(Background background, Records records, String kind, Choices choices) {
        return new ReferenceField(background, records, kind, choices);
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        final boolean openable = kind != null && records.kind(kind).isPresent();
        final Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(openable ? 2 : 1).spacing(4, 0).applyTo(both);
        text = new Text(both, SWT.SINGLE | SWT.BORDER);
        text.setData("org.kontor.ui.field", to.name());
        text.setMessage(MESSAGES.text("field.reference"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        if (openable) {
            addOpen(both);
        }
        popup = new ChoicePopup(text, this::choose);
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusOut, e -> left());
        text.addListener(SWT.Traverse, e -> {
            if (popup.isOpen() && (e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE)) {
                e.doit = false;
            }
        });
        refresh();
        return both;
    }

    private void addOpen(Composite parent) {
        open = new Button(parent, SWT.PUSH | SWT.FLAT);
        open.setImage(Icons.of(open, "external-link"));
        open.setToolTipText(MESSAGES.text("field.open"));
        open.addListener(SWT.Selection, e -> {
            if (binding.get() instanceof Ref ref) {
                records.open(new RecordRef(kind, ref.id()));
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(open);
    }

    private void modified() {
        if (showing) {
            return;
        }
        final int now = ++typed;
        if (text.getText().isBlank()) {
            popup.close();
            binding.set(null);
            return;
        }
        text.getDisplay().timerExec(WAIT_MS, () -> {
            if (!text.isDisposed() && now == typed && text.isFocusControl()) {
                look(text.getText().strip());
            }
        });
    }

    private void look(String words) {
        if (looking != null) {
            looking.cancel();
        }
        looking = background.run(Call.of(MESSAGES.message("field.looking"), progress -> choices.find(words, MOST))
                .quietly().then(text, refs -> {
                    found = refs;
                    if (text.isFocusControl()) {
                        popup.show(refs, MESSAGES.text("field.nothing", words));
                    }
                }));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
            event.doit = false;
            look(binding.get() instanceof Ref ref && ref.label().equals(text.getText()) ? "" : text.getText().strip());
        } else if (popup.isOpen()) {
            popup.key(event);
        }
    }

    private void choose(Ref ref) {
        typed++;
        binding.set(ref);
        binding.pause();
        show(ref);
        text.selectAll();
    }

    /** A text that is exactly one of those found is that one; any other text can't be read. */
    private void left() {
        popup.closeUnlessUsed();
        binding.pause();
        final String words = text.getText().strip();
        if (words.isEmpty() || binding.get() instanceof Ref ref && ref.label().equals(words)) {
            if (binding.get() instanceof Ref ref && words.equals(ref.label())) {
                binding.set(ref);
            }
            return;
        }
        found.stream().filter(ref -> ref.label().equalsIgnoreCase(words)).findFirst().ifPresentOrElse(this::choose,
                () -> {
                    if (!popup.isOpen()) {
                        binding.unreadable(MESSAGES.message("field.choose", words));
                    }
                });
    }

    private void show(Ref ref) {
        showing = true;
        text.setText(ref == null ? "" : ref.label());
        showing = false;
        if (open != null) {
            open.setEnabled(ref != null);
        }
    }

    @Override
    public void refresh() {
        if (binding.isUnreadable()) {
            return;
        }
        final Ref ref = (Ref) binding.get();
        final String wanted = ref == null ? "" : ref.label();
        if (open != null) {
            open.setEnabled(ref != null);
        }
        if (!text.getText().equals(wanted) && !(text.isFocusControl() && popup.isOpen())
                && !(text.isFocusControl() && looking != null && looking.active())) {
            show(ref);
        }
    }

    @Override
    public void focus() {
        text.setFocus();
        text.selectAll();
    }

    @Override
    public void setEnabled(boolean enabled) {
        text.setEditable(enabled);
    }
}

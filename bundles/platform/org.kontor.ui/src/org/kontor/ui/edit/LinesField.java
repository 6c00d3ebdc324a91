package org.kontor.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.ui.Icons;
import org.kontor.ui.Styles;

/** Lines that belong to the record, each a small record itself: one row of fields per line. */
public final class LinesField<L extends Record> implements Field {

    private static final Messages MESSAGES = Messages.of(LinesField.class);

    private final Components<L> components;
    private final Supplier<L> blank;
    private final Message addLabel;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Field>> rows = new ArrayList<>();
    private Binding binding;
    private Composite box;
    private boolean enabled = true;

    private record Column(String component, Message label, int width, Supplier<Field> field) {
    }

    private LinesField(Class<L> type, Supplier<L> blank, Message addLabel) {
        components = Components.of(type);
        this.blank = blank;
        this.addLabel = addLabel;
    }

    /** Lines of a type; {@code addLabel} adds what {@code blank} makes. */
    public static <L extends Record> LinesField<L> of(Class<L> type, Supplier<L> blank, Message addLabel) {
        return new LinesField<>(type, blank, addLabel);
    }

    /**
     * A component of each line.
     *
     * @param width in points at least; the first column takes what is left
     */
    public LinesField<L> column(String component, Message label, int width, Supplier<Field> field) {
        components.component(component);
        columns.add(new Column(component, label, width, field));
        return this;
    }

    @Override
    public Control create(Composite parent, Binding to) {
        binding = to;
        box = new Composite(parent, SWT.NONE);
        box.setData("org.kontor.ui.field", to.name());
        GridLayoutFactory.fillDefaults().numColumns(columns.size() + 1).spacing(8, 4).applyTo(box);
        rebuild();
        return box;
    }

    @SuppressWarnings("unchecked")
    private List<L> lines() {
        return (List<L>) binding.get();
    }

    private void rebuild() {
        for (final Control child : box.getChildren()) {
            child.dispose();
        }
        rows.clear();
        if (!lines().isEmpty()) {
            columns.forEach(this::addHeading);
            new Label(box, SWT.NONE);
        }
        for (int line = 0; line < lines().size(); line++) {
            addRow(line);
        }
        if (enabled) {
            addButton();
        }
        box.requestLayout();
    }

    private void addHeading(Column column) {
        final Label label = Styles.role(new Label(box, SWT.NONE), Styles.HINT);
        label.setText(column.label().text().replace("&", "&&"));
    }

    private void addRow(int line) {
        final List<Field> row = new ArrayList<>();
        for (final Column column : columns) {
            final Field field = column.field().get();
            final Control control = field.create(box, new LineBinding(line, column.component()));
            GridDataFactory.fillDefaults().grab(columns.indexOf(column) == 0, false).align(SWT.FILL, SWT.CENTER)
                    .hint(column.width(), SWT.DEFAULT).applyTo(control);
            field.setEnabled(enabled);
            row.add(field);
        }
        rows.add(row);
        final Button remove = new Button(box, SWT.PUSH | SWT.FLAT);
        remove.setImage(Icons.of(remove, "x"));
        remove.setToolTipText(MESSAGES.text("field.remove"));
        remove.setEnabled(enabled);
        remove.addListener(SWT.Selection, e -> {
            final List<L> left = new ArrayList<>(lines());
            left.remove(line);
            binding.set(List.copyOf(left));
            binding.pause();
            focus();
        });
    }

    private void addButton() {
        final Button add = new Button(box, SWT.PUSH);
        add.setText(addLabel.text().replace("&", "&&"));
        add.setImage(Icons.of(add, "plus"));
        GridDataFactory.fillDefaults().span(columns.size() + 1, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
        add.addListener(SWT.Selection, e -> {
            final List<L> more = new ArrayList<>(lines());
            more.add(blank.get());
            binding.set(List.copyOf(more));
            binding.pause();
            rows.getLast().getFirst().focus();
        });
    }

    @Override
    public void refresh() {
        if (rows.size() == lines().size()) {
            rows.forEach(row -> row.forEach(Field::refresh));
        } else {
            rebuild();
        }
    }

    @Override
    public void focus() {
        if (rows.isEmpty()) {
            box.setFocus();
        } else {
            rows.getFirst().getFirst().focus();
        }
    }

    @Override
    public boolean fullWidth() {
        return true;
    }

    @Override
    public void setEnabled(boolean on) {
        if (enabled != on) {
            enabled = on;
            rebuild();
        }
    }

    /** A component of one line: setting it makes a new list with a new line. */
    private final class LineBinding implements Binding {

        private final int line;
        private final String component;
        private boolean unreadable;

        LineBinding(int line, String component) {
            this.line = line;
            this.component = component;
        }

        @Override
        public String name() {
            return binding.name() + "." + component;
        }

        @Override
        public Object get() {
            return line < lines().size() ? components.get(lines().get(line), component) : null;
        }

        @Override
        public void set(Object value) {
            unreadable = false;
            final List<L> changed = new ArrayList<>(lines());
            changed.set(line, components.with(changed.get(line), component, value));
            binding.set(List.copyOf(changed));
        }

        @Override
        public void unreadable(Message why) {
            unreadable = true;
            binding.unreadable(why);
        }

        @Override
        public boolean isUnreadable() {
            return unreadable && binding.isUnreadable();
        }

        @Override
        public void pause() {
            binding.pause();
        }

        @Override
        public List<Message> problems() {
            return binding.problems();
        }
    }
}

package org.kontor.ui.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Formats;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.list.FilterText;
import org.kontor.ui.list.ListFilters;

/** A condition that is typed; it works a moment after the last key, or at once with Enter. */
final class TextCell extends Composite implements FilterCell {

    private static final Messages MESSAGES = Messages.of(TextCell.class);
    private static final int WAIT_MS = 400;

    private final GridModel<?> model;
    private final Column<?> column;
    private final Runnable toRows;
    private final Text text;
    private int typed;
    private boolean showing;

    TextCell(Composite parent, GridModel<?> model, Column<?> column, Runnable toRows) {
        super(parent, SWT.NONE);
        this.model = model;
        this.column = column;
        this.toRows = toRows;
        Styles.id(this, "KontorFilterCell");
        text = new Text(this, SWT.SINGLE | (Formats.rightAligned(column.type()) ? SWT.RIGHT : SWT.LEFT));
        text.setToolTipText(help());
        text.setData("org.kontor.ui.filter", column.id());
        text.addListener(SWT.Modify, e -> modified());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusIn, e -> redraw());
        text.addListener(SWT.FocusOut, e -> {
            redraw();
            apply();
        });
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.Paint, e -> {
            final Palette palette = Palette.now(getDisplay());
            e.gc.setBackground(palette.surface());
            e.gc.fillRectangle(getClientArea());
        });
    }

    private void arrange() {
        final int height = Math.min(text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, getClientArea().height - 3);
        text.setBounds(4, Math.max(0, (getClientArea().height - height) / 2), Math.max(0, getClientArea().width - 8),
                height);
    }

    private String help() {
        return MESSAGES.text(switch (column.type()) {
            case INTEGER, DECIMAL, MONEY -> "filter.help.number";
            case DATE, INSTANT -> "filter.help.date";
            default -> "filter.help.text";
        }, column.label());
    }

    @Override
    public boolean setFocus() {
        text.selectAll();
        return text.setFocus();
    }

    private void modified() {
        if (showing) {
            return;
        }
        final int now = ++typed;
        getDisplay().timerExec(WAIT_MS, () -> {
            if (!isDisposed() && now == typed) {
                apply();
            }
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            if (text.getText().isEmpty()) {
                toRows.run();
            } else {
                text.setText("");
                apply();
            }
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            apply();
            toRows.run();
        }
    }

    private void apply() {
        typed++;
        final String typedText = text.getText();
        final ListFilters.Entry before = model.filters().get(column.id());
        if (before != null && before.text().equals(typedText)) {
            return;
        }
        switch (model.filterText().read(column, typedText)) {
            case FilterText.Nothing nothing -> put(null);
            case FilterText.Condition condition -> put(new ListFilters.Entry(typedText.strip(), condition.filter()));
            case FilterText.Unreadable wrong -> {
                Styles.role(text, Styles.BAD);
                text.setToolTipText(wrong.why().text());
            }
        }
    }

    private void put(ListFilters.Entry entry) {
        Styles.role(text, null);
        text.setToolTipText(help());
        model.filters().put(column.id(), entry);
    }

    @Override
    public void showCondition(ListFilters.Entry entry) {
        final String shown = entry == null ? "" : entry.text();
        if (!text.getText().strip().equals(shown) && !(entry == null && column.type() != ValueType.TEXT
                && text.isFocusControl() && !text.getText().isBlank())) {
            showing = true;
            text.setText(shown);
            Styles.role(text, null);
            showing = false;
        }
    }
}

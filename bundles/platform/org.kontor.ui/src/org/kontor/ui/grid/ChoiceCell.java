package org.kontor.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.ValueType;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ListFilters;

/** A condition that is chosen out of few. */
final class ChoiceCell extends Canvas implements FilterCell {

    private static final Messages MESSAGES = Messages.of(ChoiceCell.class);

    private final GridModel<?> model;
    private final Column<?> column;
    private String shown = "";

    ChoiceCell(Composite parent, GridModel<?> model, Column<?> column) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.model = model;
        this.column = column;
        Styles.id(this, "KontorFilterCell");
        setData("org.kontor.ui.filter", column.id());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, e -> {
            setFocus();
            open();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        describe();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == ' ' || event.keyCode == SWT.CR) {
            open();
        } else if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS || event.keyCode == SWT.ESC) {
            model.filters().put(column.id(), null);
        }
    }

    private void open() {
        final Menu menu = new Menu(this);
        final MenuItem all = new MenuItem(menu, SWT.PUSH);
        all.setText(MESSAGES.text("filter.all"));
        all.addListener(SWT.Selection, e -> model.filters().put(column.id(), null));
        new MenuItem(menu, SWT.SEPARATOR);
        final List<Object> chosen = chosen();
        for (final var choice : choices()) {
            final MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(choice.text().replace("&", "&&"));
            item.setSelection(chosen.contains(choice.value()));
            item.addListener(SWT.Selection, e -> toggle(choice.value()));
        }
        final Rectangle bounds = getBounds();
        menu.setLocation(getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private record Choice(Object value, String text) {
    }

    private List<Choice> choices() {
        if (column.type() == ValueType.BOOLEAN) {
            return List.of(new Choice(true, model.formats().yesNo(true)),
                    new Choice(false, model.formats().yesNo(false)));
        }
        return column.choices().stream().map(choice -> new Choice(choice.code(), choice.label().text())).toList();
    }

    private List<Object> chosen() {
        final ListFilters.Entry entry = model.filters().get(column.id());
        return entry == null ? List.of() : entry.filter().values();
    }

    private void toggle(Object value) {
        final List<Object> chosen = new ArrayList<>(column.type() == ValueType.BOOLEAN ? List.of() : chosen());
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        if (chosen.isEmpty()) {
            model.filters().put(column.id(), null);
            return;
        }
        final String words = choices().stream().filter(choice -> chosen.contains(choice.value())).map(Choice::text)
                .collect(Collectors.joining(", "));
        final var operator = column.type() == ValueType.BOOLEAN ? Filter.Operator.EQUALS : Filter.Operator.IN;
        model.filters().put(column.id(),
                new ListFilters.Entry(words, new Filter(column.id(), operator, chosen)));
    }

    @Override
    public void showCondition(ListFilters.Entry entry) {
        shown = entry == null ? "" : entry.text();
        setToolTipText(shown.isEmpty() ? null : shown);
        redraw();
    }

    private void paint(Event event) {
        final Palette palette = Palette.now(getDisplay());
        final Rectangle area = getClientArea();
        event.gc.setBackground(palette.surface());
        event.gc.fillRectangle(area);
        event.gc.setForeground(palette.text());
        CellPainter.draw(event.gc, shown, -1, 0, area.width - 16, area.height, false, null);
        event.gc.drawImage(Icons.of(this, "chevron-down"), area.width - 20, (area.height - 16) / 2);
        if (isFocusControl()) {
            event.gc.setBackground(palette.accent());
            event.gc.fillRectangle(0, area.height - 2, area.width, 2);
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = column.label().text() + ": " + (shown.isEmpty() ? MESSAGES.text("filter.all") : shown);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_COMBOBOX;
            }
        });
    }
}

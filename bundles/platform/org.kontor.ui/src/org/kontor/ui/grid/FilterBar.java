package org.kontor.ui.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.ui.Call;
import org.kontor.ui.Questions;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ListFilters;
import org.kontor.ui.list.SavedFilters;

/** Above a grid: what is searched for, the conditions that are on as chips, one more, and keeping them under a name. */
final class FilterBar<R extends Row> extends Composite {

    private static final Messages MESSAGES = Messages.of(FilterBar.class);
    private static final int WAIT_MS = 300;
    private static final int SEARCH_WIDTH = 250;

    private final GridModel<R> model;
    private final RecordGrid<R> grid;
    private final GridContext context;
    private final List<Chip> chips = new ArrayList<>();
    private Text search;
    private int typed;

    FilterBar(Composite parent, GridModel<R> model, RecordGrid<R> grid, GridContext context) {
        super(parent, SWT.NONE);
        this.model = model;
        this.grid = grid;
        this.context = context;
        Styles.id(this, "KontorFilterBar");
        final RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        setLayout(layout);
        if (model.options().searchable()) {
            addSearch();
        }
        model.filters().onChange(this::showConditions);
        rebuild();
    }

    private void addSearch() {
        final Composite width = new Composite(this, SWT.NONE);
        width.setLayout(new FillLayout());
        width.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
        search = new Text(width, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(model.options().searchHint().text());
        search.setToolTipText(model.options().searchHint().text());
        search.setData("org.kontor.ui.filter", "");
        search.addListener(SWT.Modify, e -> {
            final int now = ++typed;
            getDisplay().timerExec(WAIT_MS, () -> {
                if (!isDisposed() && now == typed) {
                    model.filters().search(search.getText());
                }
            });
        });
        search.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.ARROW_DOWN) {
            model.filters().search(search.getText());
            grid.focusRows();
        } else if (event.keyCode == SWT.ESC) {
            if (search.getText().isEmpty()) {
                grid.focusRows();
            } else {
                search.setText("");
                model.filters().search("");
            }
        }
    }

    boolean focusSearch() {
        if (search == null) {
            return false;
        }
        search.selectAll();
        return search.setFocus();
    }

    private void showConditions() {
        if (isDisposed()) {
            return;
        }
        if (search != null && !search.getText().strip().equals(model.filters().searched())
                && !search.isFocusControl()) {
            search.setText(model.filters().searched());
        }
        rebuild();
    }

    /** One chip for each quick filter, one for each other condition, then what adds and keeps. */
    private void rebuild() {
        final Control focused = getDisplay().getFocusControl();
        final int focusedAt = chips.indexOf(focused);
        chips.forEach(Chip::dispose);
        chips.clear();
        final Set<String> quick = new HashSet<>();
        for (final QuickFilter filter : model.options().quickFilters()) {
            quick.add(filter.column());
            addChip(filter.label().text(), model.filters().get(filter.column()), filter.column(),
                    () -> openChoices(filter));
        }
        model.filters().entries().forEach((id, entry) -> {
            if (!quick.contains(id) && model.column(id) != null) {
                addChip(model.column(id).label().text(), entry, id, () -> grid.editFilter(id));
            }
        });
        plain("filter.add", "plus", this::openColumns);
        if (!model.filters().isEmpty()) {
            plain("filter.clear.short", "x", model.filters()::clear);
            plain("filter.save.short", "bookmark", this::save);
        }
        grid.layoutAll();
        if (focusedAt >= 0 && focusedAt < chips.size()) {
            chips.get(focusedAt).setFocus();
        }
    }

    private void addChip(String label, ListFilters.Entry entry, String column, Runnable open) {
        final Chip chip = new Chip(this, open);
        chip.say(entry == null ? label : MESSAGES.text("filter.chip", label, entry.text()), entry != null);
        chip.icon("chevron-down");
        chip.setData("org.kontor.ui.chip", column);
        if (entry != null) {
            chip.onRemove(() -> model.filters().put(column, null));
            chip.setToolTipText(chip.text());
        }
        chips.add(chip);
    }

    private void plain(String key, String icon, Runnable action) {
        final Chip chip = new Chip(this, action);
        chip.say(MESSAGES.text(key), false);
        chip.icon(icon);
        chip.setData("org.kontor.ui.chip", key);
        chips.add(chip);
    }

    private void openChoices(QuickFilter filter) {
        context.background().run(Call.of(filter.label(), filter.choices()).quietly().then(this, choices -> {
            final Menu menu = new Menu(this);
            final ListFilters.Entry now = model.filters().get(filter.column());
            for (final QuickFilter.Choice choice : choices) {
                final MenuItem item = new MenuItem(menu, SWT.RADIO);
                item.setText(choice.text().replace("&", "&&"));
                item.setSelection(now != null && now.filter().equals(choice.filter()));
                item.addListener(SWT.Selection, e -> {
                    if (item.getSelection()) {
                        model.filters().put(filter.column(), new ListFilters.Entry(choice.text(), choice.filter()));
                    }
                });
            }
            new MenuItem(menu, SWT.SEPARATOR);
            final MenuItem other = new MenuItem(menu, SWT.PUSH);
            other.setText(MESSAGES.text("filter.other"));
            other.addListener(SWT.Selection, e -> grid.editFilter(filter.column()));
            showUnder(menu, filter.column());
        }));
    }

    private void openColumns() {
        final Menu menu = new Menu(this);
        for (final Column<R> column : model.allColumns()) {
            if (column.filterable()) {
                final MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(column.label().text().replace("&", "&&"));
                item.addListener(SWT.Selection, e -> grid.editFilter(column.id()));
            }
        }
        showUnder(menu, "filter.add");
    }

    private void showUnder(Menu menu, String chipName) {
        chips.stream().filter(chip -> Objects.equals(chip.getData("org.kontor.ui.chip"), chipName)).findFirst()
                .ifPresent(chip -> menu.setLocation(chip.toDisplay(0, chip.getSize().y + 2)));
        menu.setVisible(true);
    }

    private void save() {
        Questions.text(getShell(), MESSAGES.message("filter.save"), MESSAGES.message("filter.save.name"),
                MESSAGES.message("filter.save.short"))
                .ifPresent(name -> context.saved().save(model.options().settingsKey(),
                        new SavedFilters.Saved(name, model.filters().save())));
    }
}

package org.kontor.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.kontor.base.Messages;
import org.kontor.base.RecordsChanged;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.ui.Styles;
import org.kontor.ui.list.ColumnSet;
import org.kontor.ui.list.ListFilters;

/**
 * A grid over a {@link RecordList} of any length. It reads page by page off the UI thread, holds only what was looked
 * at lately, counts when somebody asks, sorts, filters, and shows changes of others in place. Made by {@link Grids}.
 */
public final class RecordGrid<R extends Row> extends Composite {

    private static final Messages MESSAGES = Messages.of(RecordGrid.class);

    private final GridModel<R> model;
    private final GridContext context;
    private final GridLoader<R> loader;
    private final ColumnMenu<R> columnMenu;
    private final GridHeader<R> header;
    private final LoadingBar loading;
    private final Composite stack;
    private final GridBody<R> body;
    private final StatePane state;
    private final GridFooter<R> footer;
    private final LiveRefresh live;
    private FilterBar<R> filterBar;
    private FilterRow<R> filterRow;
    private Consumer<List<R>> onShow = rows -> {};
    private Throwable error;

    /** Use {@link Grids#create}. */
    public RecordGrid(Composite parent, RecordList<R> list, GridOptions<R> options, GridContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        model = new GridModel<>(list, options);
        columnMenu = new ColumnMenu<>(model, this);
        setData("org.kontor.ui.grid", this);
        Styles.id(this, "KontorGrid");
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        model.columns().load(context.settings().get(columnsKey(), ""));
        if (options.hasFilterBar()) {
            final Composite margin = new Composite(this, SWT.NONE);
            Styles.id(margin, "KontorFilterBar");
            GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(margin);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(margin);
            filterBar = new FilterBar<>(margin, model, this, context);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filterBar);
        }
        final Composite table = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        header = new GridHeader<>(table, model, this);
        loading = new LoadingBar(table);
        stack = new Composite(table, SWT.NONE);
        stack.setLayout(new StackLayout());
        body = new GridBody<>(stack, model, this::look, this::scrolledSideways);
        state = new StatePane(stack);
        footer = new GridFooter<>(table, model, this);
        if (options.hasFilterRow()) {
            filterRow = new FilterRow<>(table, model, this);
            filterRow.moveBelow(header);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(filterRow);
        }
        List.of(header, loading, footer).forEach(c -> GridDataFactory.fillDefaults().grab(true, false).applyTo(c));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        new GridKeys<>(model, body, this);
        GridAccessibility.describe(body, model);
        loader = new GridLoader<>(list, model.window(), context.background(), this, list.label(), this::rowsCame,
                this::failed, loading::busy);
        live = new LiveRefresh(getDisplay(), this::refresh);
        connect(options);
    }

    private void connect(GridOptions<R> options) {
        model.filters().onChange(this::restart);
        model.selection().onChange(footer::tell);
        addHeaderMenu();
        final var subscription = context.events().subscribe(RecordsChanged.class, event -> {
            if (options.shows(event.kind())) {
                live.changed();
            }
        });
        addListener(SWT.Dispose, e -> {
            subscription.close();
            live.stop();
        });
        model.restart();
        show(body);
        footer.tell();
    }

    private void addHeaderMenu() {
        header.addListener(SWT.MenuDetect, e -> {
            final Point at = header.toControl(e.x, e.y);
            final ColumnSet.Place place = header.columnAt(at.x);
            if (place != null) {
                final Menu menu = new Menu(header);
                columnMenu.fillFor(menu, place.id());
                menu.setLocation(e.x, e.y);
                menu.setVisible(true);
            }
        });
    }

    private String columnsKey() {
        return "grid/" + model.options().settingsKey() + "/columns";
    }

    private void look() {
        loader.look(Math.max(0, body.top() - 10), body.top() + body.visibleRows() + 40);
    }

    private void restart() {
        error = null;
        model.restart();
        model.selection().clear();
        body.scrollTo(0);
        loader.restart();
        rowsCame();
    }

    private void rowsCame() {
        if (isDisposed()) {
            return;
        }
        error = null;
        model.selection().renew(id -> model.window().find(id), model.window()::row);
        final R lead = model.window().row(model.selection().lead());
        if (lead != null && model.selection().rows().isEmpty()) {
            model.selection().only(model.selection().lead(), lead);
        }
        footer.tell();
        if (model.window().counted() && model.window().size() == 0) {
            showEmpty();
        } else {
            show(body);
            body.arrange();
        }
    }

    private void showEmpty() {
        final var options = model.options();
        if (!model.filters().isEmpty()) {
            state.say("filter", MESSAGES.text("grid.nothing"), MESSAGES.text("filter.clear"), model.filters()::clear);
        } else {
            state.say("inbox", options.emptyText() == null ? MESSAGES.text("grid.empty") : options.emptyText().text(),
                    options.emptyAction() == null ? null : options.emptyAction().text(), options.onEmptyAction());
        }
        show(state);
    }

    private void failed(Throwable failure) {
        if (model.window().size() > 0) {
            context.errors().report(failure, this::refresh);
            return;
        }
        error = failure;
        state.say("circle-alert", context.errors().words(failure), MESSAGES.text("grid.again"), this::refresh);
        show(state);
    }

    private void show(Control control) {
        final StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            final boolean focus = layout.topControl != null && layout.topControl.isFocusControl();
            layout.topControl = control;
            stack.layout();
            if (focus) {
                control.setFocus();
            }
        }
    }

    // ---- what the parts of the grid ask for

    int left() {
        return body.left();
    }

    void revealColumn(int x, int width) {
        body.revealColumn(x, width);
    }

    private void scrolledSideways() {
        header.redraw();
        if (filterRow != null) {
            filterRow.arrange();
        }
    }

    void columnsMoved() {
        header.redraw();
        scrolledSideways();
        body.arrange();
    }

    void columnsArranged() {
        if (filterRow != null) {
            filterRow.rebuild();
        }
        columnsMoved();
        context.settings().put(columnsKey(), model.columns().save());
    }

    void leadMoved() {
        footer.tell();
    }

    void layoutAll() {
        if (filterBar != null) {
            filterBar.requestLayout();
            layout(true, true);
        }
    }

    void fitColumn(String columnId) {
        final Column<R> column = model.column(columnId);
        final GC gc = new GC(body);
        try {
            int width = CellPainter.width(gc, column.label().text(), true) + 8;
            for (long row = body.top(); row <= body.top() + body.visibleRows(); row++) {
                final R value = model.window().row(row);
                if (value != null) {
                    width = Math.max(width, CellPainter.width(gc, model.text(value, column), true));
                }
            }
            model.columns().resize(columnId, width + 4);
        } finally {
            gc.dispose();
        }
        columnsArranged();
    }

    void sortBy(String columnId) {
        if (model.column(columnId).sortable()) {
            model.columns().toggleSort(columnId);
            sorted();
        }
    }

    void sort(Sort sort) {
        model.columns().sort(sort);
        sorted();
    }

    private void sorted() {
        header.redraw();
        context.settings().put(columnsKey(), model.columns().save());
        restart();
    }

    void editFilter(String columnId) {
        if (filterRow == null) {
            return;
        }
        if (!filterRow.has(columnId)) {
            model.columns().show(columnId, true);
            columnsArranged();
        }
        filterRow.focus(columnId);
    }

    void focusRows() {
        body.setFocus();
    }

    void openSelected() {
        final List<R> rows = model.selection().rows();
        if (rows.size() == 1) {
            model.options().onOpen().accept(rows.getFirst());
        }
    }

    void showSelected() {
        onShow.accept(selected());
    }

    // ---- for the part that holds the grid

    /** The rows that are chosen; empty for none. */
    public List<R> selected() {
        return model.selection().rows();
    }

    /** Tells when other rows are chosen, or a chosen row says something else now. */
    public void onSelect(Consumer<List<R>> listener) {
        model.selection().onChange(() -> listener.accept(selected()));
    }

    /** What Space does with the rows that are chosen: show them. */
    public void onShow(Consumer<List<R>> listener) {
        onShow = listener;
    }

    /** The conditions that are on; changing them reads the list anew. */
    public ListFilters filters() {
        return model.filters();
    }

    /** Reads what is seen again, without losing the place. */
    public void refresh() {
        if (isDisposed()) {
            return;
        }
        if (error != null) {
            restart();
            return;
        }
        model.window().refresh(body.top());
        loader.restart();
        look();
    }

    /** Counts all rows if need be, then goes on. */
    public void countThen(Runnable then) {
        loader.count(then);
    }

    /** The keyboard goes to the search field, or else to the first field under the headings. */
    public void focusFilter() {
        if ((filterBar == null || !filterBar.focusSearch()) && filterRow != null) {
            filterRow.focus(null);
        }
    }

    /** Chooses all rows that are known, as many as can be chosen at once. */
    public void selectAll() {
        if (model.window().size() > 0) {
            final R first = model.window().row(0);
            if (first != null) {
                model.selection().only(0, first);
                model.selection().extend(model.window().size() - 1, model.window()::row);
                body.redraw();
            }
        }
    }

    /** Puts the chosen rows into the clipboard as text with tabs, with their headings. */
    public void copySelected() {
        if (selected().isEmpty()) {
            return;
        }
        final List<Column<R>> columns = model.columns().shown().stream().map(p -> model.column(p.id())).toList();
        final String heading = columns.stream().map(c -> c.label().text()).collect(Collectors.joining("\t"));
        final String rows = selected().stream().map(row -> columns.stream().map(c -> cellForCopy(row, c))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
        final Clipboard clipboard = new Clipboard(getDisplay());
        try {
            clipboard.setContents(new Object[] {heading + "\n" + rows + "\n"},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private String cellForCopy(R row, Column<R> column) {
        final Object value = column.value().apply(row);
        return value == null ? "" : model.text(row, column).replaceAll("[\\t\\r\\n]+", " ");
    }

    /** What the grid shows now. */
    public CurrentList current() {
        return new CurrentList(model.list(), model.filters().filters(), model.columns().sort(),
                model.columns().shown().stream().map(ColumnSet.Place::id).toList());
    }

    /** Fills a menu with all columns, those that are shown with a mark. */
    public void fillColumnsMenu(Menu menu) {
        columnMenu.fillColumns(menu);
    }

    /** Fills a menu with the columns by which can be sorted. */
    public void fillSortMenu(Menu menu) {
        columnMenu.fillSort(menu);
    }

    /** The control that holds the rows, for a context menu. */
    public Control rows() {
        return body;
    }

    @Override
    public boolean setFocus() {
        return ((StackLayout) stack.getLayout()).topControl.setFocus();
    }

    // ---- for tests, which see what a person sees

    /** How many rows are known. */
    public long rowCount() {
        return model.window().size();
    }

    /** Whether nothing is being read and all rows that are seen are there. */
    public boolean settled() {
        return !loader.isBusy();
    }

    /** The words in a cell; null while the row has not been read. */
    public String cellText(long row, String columnId) {
        final R value = model.window().row(row);
        return value == null ? null : model.text(value, model.column(columnId));
    }

    /** Where a row is drawn, relative to {@link #rows()}; scrolls to it when it is not seen. */
    public Rectangle reveal(long row) {
        body.reveal(row);
        return body.rowBounds(row);
    }
}

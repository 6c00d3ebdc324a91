package org.kontor.ui.parts;

import java.util.List;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.kontor.base.RecordRef;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.CurrentList;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.RecordGrid;

/**
 * A view that is one grid of records: selection for the Overview, Enter opens, refresh, find, copy, delete, the
 * columns and the sort in the view's menu. What is filtered comes back after a restart. A feature's view says which
 * list and how.
 */
public abstract class RecordListView<R extends Row> extends ViewPart implements FilteredView {

    private final RecordLists lists;
    private final Grids grids;
    private final Records records;
    private RecordGrid<R> grid;
    private RecordSelectionProvider selection;
    private String remembered;

    protected RecordListView(RecordLists lists, Grids grids, Records records) {
        this.lists = lists;
        this.grids = grids;
        this.records = records;
    }

    /** The kind of list, as in {@code deals}. */
    protected abstract String listKind();

    /** The kind of its records, as in {@code deal}. */
    protected abstract String recordKind();

    /** How the grid behaves; opening is set already. */
    protected abstract void configure(GridOptions<R> options);

    /** Deletes the rows, asking first where it can't be undone; does nothing unless a feature says how. */
    protected void delete(List<R> rows) {
    }

    /** Whether {@link #delete} does anything. */
    protected boolean canDelete() {
        return false;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        remembered = memento == null ? null : memento.getString("filters");
    }

    @Override
    public void saveState(IMemento memento) {
        if (grid != null) {
            memento.putString("filters", grid.filters().save());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        final GridOptions<R> options = GridOptions.of(recordKind(), listKind());
        options.onOpen(row -> records.open(new RecordRef(recordKind(), row.id())));
        configure(options);
        grid = grids.create(parent, lists.<R>of(listKind()), options);
        if (remembered != null) {
            applyFilter(remembered);
        }
        selection = new RecordSelectionProvider();
        grid.onSelect(rows -> selection
                .select(rows.stream().map(row -> new RecordRef(recordKind(), row.id())).toList()));
        grid.onShow(rows -> showOverview());
        getSite().setSelectionProvider(selection);
        addMenus();
        addHandlers();
        EditorArea.hideWhenEmpty(getSite().getPage());
    }

    private void showOverview() {
        try {
            getSite().getPage().showView(PartIds.OVERVIEW, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addMenus() {
        final MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(this::fillContext);
        grid.rows().setMenu(context.createContextMenu(grid.rows()));
        getSite().registerContextMenu(context, (ISelectionProvider) selection);
        final IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.add(GridActions.columns(grid));
        menu.add(GridActions.sort(grid));
        menu.add(new Separator());
        menu.add(GridActions.of("view.count", null, () -> grid.countThen(() -> {})));
        menu.add(GridActions.of("view.refresh", "refresh-cw", grid::refresh));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void fillContext(IMenuManager menu) {
        final List<R> rows = grid.selected();
        if (rows.size() == 1) {
            menu.add(GridActions.of("view.open", null,
                    () -> records.open(new RecordRef(recordKind(), rows.getFirst().id()))));
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        if (!rows.isEmpty()) {
            menu.add(GridActions.of("view.copy", "copy", grid::copySelected));
            if (canDelete()) {
                menu.add(GridActions.of("view.delete", "trash-2", () -> delete(rows)));
            }
        }
        menu.add(new Separator());
        menu.add(GridActions.columns(grid));
        menu.add(GridActions.sort(grid));
        menu.add(GridActions.of("view.refresh", "refresh-cw", grid::refresh));
    }

    private void addHandlers() {
        final IHandlerService handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, GridActions.handler(grid::refresh));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                GridActions.handler(grid::focusFilter));
        GridActions.whileFocused(grid.rows(), handlers, IWorkbenchCommandConstants.EDIT_COPY, grid::copySelected);
        GridActions.whileFocused(grid.rows(), handlers, IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll);
        if (canDelete()) {
            GridActions.whileFocused(grid.rows(), handlers, IWorkbenchCommandConstants.EDIT_DELETE,
                    this::deleteSelected);
        }
    }

    private void deleteSelected() {
        if (!grid.selected().isEmpty()) {
            delete(grid.selected());
        }
    }

    /** The grid; null before the view is made. */
    protected final RecordGrid<R> grid() {
        return grid;
    }

    /** The registry of kinds. */
    protected final Records records() {
        return records;
    }

    @Override
    public void applyFilter(String content) {
        grid.filters().load(content, lists.<R>of(listKind()).columns().stream().map(Column::id).toList());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == CurrentList.class && grid != null) {
            return adapter.cast(grid.current());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (PlatformUI.isWorkbenchRunning() && grid != null && !grid.isDisposed()) {
            grid.setFocus();
        }
    }
}

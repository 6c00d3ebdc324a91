package org.kontor.ui.internal;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.part.ViewPart;
import org.kontor.base.Messages;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.Icons;
import org.kontor.ui.Styles;
import org.kontor.ui.list.SavedFilters;
import org.kontor.ui.parts.FilteredView;

/** Where to go: what the features offer, under it the user's own filters. */
public final class NavigatorView extends ViewPart {

    private static final Messages MESSAGES = Messages.of(NavigatorView.class);

    private final IExtensionRegistry registry;
    private final SavedFilters saved;
    private final ErrorReporter errors;
    private final IPartListener listener = new IPartListener() {
        @Override
        public void partActivated(IWorkbenchPart part) {
            follow(part);
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            // to be seen is not to be worked in
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            // another part becomes active
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // another part becomes active
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // it tells again when it becomes active
        }
    };
    private Tree tree;
    private AutoCloseable subscription;

    /** What an item of the tree leads to; a filter of an entry has a name. */
    private record Target(IConfigurationElement entry, SavedFilters.Saved filter) {

        String attribute(String name) {
            return Extensions.text(entry, name);
        }
    }

    /** Made by the workbench. */
    @Inject
    public NavigatorView(IExtensionRegistry registry, SavedFilters saved, ErrorReporter errors) {
        this.registry = registry;
        this.saved = saved;
        this.errors = errors;
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        Styles.id(tree, "KontorNavigator");
        tree.addListener(SWT.MouseUp, e -> {
            final TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(e.x, e.y));
            if (e.button == 1 && item != null) {
                go((Target) item.getData());
            }
        });
        tree.addListener(SWT.DefaultSelection, e -> go((Target) ((TreeItem) e.item).getData()));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.MenuDetect, this::menu);
        getSite().getPage().addPartListener(listener);
        subscription = saved.onChange(() -> tree.getDisplay().asyncExec(this::fill));
        fill();
    }

    /** At the start: the entry of a view that is seen. */
    private void followSeen() {
        final IWorkbenchPage page = getSite().getPage();
        if (page == null) {
            return;
        }
        for (final var reference : page.getViewReferences()) {
            final var view = reference.getView(false);
            if (view != null && page.isPartVisible(view)) {
                follow(view);
            }
        }
    }

    /** The entry of the view that somebody works in is the chosen one. */
    private void follow(IWorkbenchPart part) {
        if (tree.isDisposed() || !(part instanceof IViewPart view) || part == this) {
            return;
        }
        for (final TreeItem item : tree.getItems()) {
            if (((Target) item.getData()).attribute("view").equals(view.getViewSite().getId())) {
                final boolean inside = tree.getSelectionCount() == 1 && tree.getSelection()[0].getParentItem() == item;
                if (!inside) {
                    tree.setSelection(item);
                }
                return;
            }
        }
    }

    private void fill() {
        if (tree.isDisposed()) {
            return;
        }
        tree.setRedraw(false);
        tree.removeAll();
        final Map<String, TreeItem> byId = new HashMap<>();
        final List<IConfigurationElement> entries = Extensions.of(registry, "navigator").toList();
        entries.stream().filter(entry -> entry.getAttribute("parent") == null)
                .forEach(entry -> byId.put(entry.getAttribute("id"), add(new TreeItem(tree, SWT.NONE), entry)));
        entries.stream().filter(entry -> byId.containsKey(Extensions.text(entry, "parent")))
                .forEach(entry -> add(new TreeItem(byId.get(entry.getAttribute("parent")), SWT.NONE), entry));
        for (final TreeItem item : tree.getItems()) {
            addFilters(item);
            item.setExpanded(true);
        }
        tree.setRedraw(true);
        tree.deselectAll();
        tree.getDisplay().asyncExec(this::followSeen);
    }

    private TreeItem add(TreeItem item, IConfigurationElement entry) {
        item.setText(Extensions.text(entry, "label"));
        item.setImage(Icons.of(tree, Extensions.text(entry, "icon")));
        item.setData(new Target(entry, null));
        return item;
    }

    private void addFilters(TreeItem parent) {
        final Target target = (Target) parent.getData();
        final String list = target.attribute("list");
        if (!list.isEmpty()) {
            for (final SavedFilters.Saved filter : saved.of(list)) {
                final TreeItem item = new TreeItem(parent, SWT.NONE);
                item.setText(filter.name());
                item.setImage(Icons.of(tree, "bookmark"));
                item.setData(new Target(target.entry(), filter));
            }
        }
    }

    private void go(Target target) {
        final IWorkbenchPage page = getSite().getPage();
        try {
            final String perspective = target.attribute("perspective");
            if (!perspective.isEmpty() && !perspective.equals(page.getPerspective().getId())) {
                PlatformUI.getWorkbench().showPerspective(perspective, getSite().getWorkbenchWindow());
            }
            final String view = target.attribute("view");
            if (!view.isEmpty()) {
                final var part = page.showView(view);
                if (target.filter() != null && part instanceof FilteredView filtered) {
                    filtered.applyFilter(target.filter().content());
                }
            }
        } catch (WorkbenchException e) {
            errors.report(e, null);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL && tree.getSelectionCount() == 1) {
            remove((Target) tree.getSelection()[0].getData());
        }
    }

    private void menu(Event event) {
        if (tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Target target
                && target.filter() != null) {
            final Menu menu = new Menu(tree);
            final MenuItem remove = new MenuItem(menu, SWT.PUSH);
            remove.setText(MESSAGES.text("navigator.remove"));
            remove.addListener(SWT.Selection, e -> remove(target));
            menu.setVisible(true);
        }
    }

    private void remove(Target target) {
        if (target.filter() != null) {
            saved.remove(target.attribute("list"), target.filter().name());
        }
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(listener);
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception e) {
            errors.report(e, null);
        }
        super.dispose();
    }
}

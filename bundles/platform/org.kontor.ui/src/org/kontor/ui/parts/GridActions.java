package org.kontor.ui.parts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.kontor.base.Messages;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.grid.RecordGrid;

/** Small actions of views with a grid. */
final class GridActions {

    private static final Messages MESSAGES = Messages.of(RecordGrid.class);

    private GridActions() {
    }

    static IAction of(String key, String icon, Runnable run) {
        final Action action = new Action(MESSAGES.text(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon, Palette.now(Display.getCurrent()).hint()));
        }
        return action;
    }

    static IHandler handler(Runnable run) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        };
    }

    /** The command does this as long as the control has the keyboard, so that text fields keep their own copy. */
    static void whileFocused(Control control, IHandlerService handlers, String command, Runnable run) {
        final IHandler handler = handler(run);
        final IHandlerActivation[] active = new IHandlerActivation[1];
        control.addListener(SWT.FocusIn, e -> {
            if (active[0] == null) {
                active[0] = handlers.activateHandler(command, handler);
            }
        });
        control.addListener(SWT.FocusOut, e -> {
            if (active[0] != null) {
                handlers.deactivateHandler(active[0]);
                active[0] = null;
            }
        });
    }

    static IContributionItem columns(RecordGrid<?> grid) {
        return new SubMenu("view.columns") {
            @Override
            void fillSub(Menu menu) {
                grid.fillColumnsMenu(menu);
            }
        };
    }

    static IContributionItem sort(RecordGrid<?> grid) {
        return new SubMenu("view.sort") {
            @Override
            void fillSub(Menu menu) {
                grid.fillSortMenu(menu);
            }
        };
    }

    private abstract static class SubMenu extends ContributionItem {

        private final String key;

        SubMenu(String key) {
            this.key = key;
        }

        abstract void fillSub(Menu menu);

        @Override
        public void fill(Menu parent, int index) {
            final MenuItem item = new MenuItem(parent, SWT.CASCADE, index);
            item.setText(MESSAGES.text(key));
            final Menu menu = new Menu(parent);
            item.setMenu(menu);
            menu.addListener(SWT.Show, e -> {
                for (final MenuItem old : menu.getItems()) {
                    old.dispose();
                }
                fillSub(menu);
            });
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}

package org.kontor.app.internal.window;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kontor.base.Messages;

/** The button that opens the menu of what can be made. */
final class NewButton extends ContributionItem {

    private static final Messages MESSAGES = Messages.of(NewButton.class);

    private final MenuManager menu;
    private ToolItem item;

    NewButton(MenuManager menu) {
        super("org.kontor.app.tool.new");
        this.menu = menu;
    }

    @Override
    public void fill(ToolBar bar, int index) {
        item = new ToolItem(bar, SWT.DROP_DOWN, index);
        item.setText(MESSAGES.text("tool.new"));
        item.setToolTipText(MESSAGES.text("tool.new.tip"));
        var resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        item.setImage(resources.create(CommandItems.icon("plus")));
        item.addListener(SWT.Selection, e -> open());
    }

    /** Shows the menu below the button. */
    void open() {
        if (item == null || item.isDisposed()) {
            return;
        }
        var bar = item.getParent();
        Menu shown = menu.createContextMenu(bar);
        var bounds = item.getBounds();
        shown.setLocation(bar.toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        shown.setVisible(true);
    }
}

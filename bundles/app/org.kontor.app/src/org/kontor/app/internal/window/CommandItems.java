package org.kontor.app.internal.window;

import java.util.Map;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.kontor.base.Messages;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;

/** Items for menus and tool bars that run a command, in our own words. */
final class CommandItems {

    private static final Messages MESSAGES = Messages.of(CommandItems.class);

    private final IWorkbenchWindow window;

    CommandItems(IWorkbenchWindow window) {
        this.window = window;
    }

    /** A line of a menu, with the text {@code item.NAME}. */
    void menu(IContributionManager menu, String name, String command) {
        var item = parameter("org.kontor.app.menu." + name, command);
        item.label = MESSAGES.text("item." + name);
        menu.add(new CommandContributionItem(item));
    }

    /** A button with an icon only; its tooltip is the text {@code tool.NAME}. */
    void tool(IContributionManager bar, String name, String command, String icon) {
        var item = parameter("org.kontor.app.tool." + name, command);
        item.tooltip = MESSAGES.text("tool." + name);
        item.label = item.tooltip;
        item.icon = icon(icon);
        bar.add(new CommandContributionItem(item));
    }

    /** A line with an icon that runs a command with parameters. */
    CommandContributionItem line(String id, String command, Map<String, String> arguments, String label, String icon) {
        var item = parameter(id, command);
        item.parameters = arguments;
        item.label = label;
        item.icon = icon.isEmpty() ? null : icon(icon);
        return new CommandContributionItem(item);
    }

    private CommandContributionItemParameter parameter(String id, String command) {
        return new CommandContributionItemParameter(window, id, command, CommandContributionItem.STYLE_PUSH);
    }

    static ImageDescriptor icon(String name) {
        return Icons.descriptor(name, Palette.now(Display.getCurrent()).hint());
    }
}

package org.kontor.app.internal.window;

import java.util.Set;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kontor.base.Messages;
import org.kontor.ui.Records;

/** The menus and the tool bar. Features add theirs at the groups that are marked here. */
final class KontorActionBars extends ActionBarAdvisor {

    private static final Messages MESSAGES = Messages.of(KontorActionBars.class);

    private final Records records;
    private IWorkbenchWindow window;
    private CommandItems items;

    KontorActionBars(IActionBarConfigurer configurer, Records records) {
        super(configurer);
        this.records = records;
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
        items = new CommandItems(window);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(recordMenu("partner", "partner", "person"));
        bar.add(recordMenu("deal", "deal"));
        bar.add(new GroupMarker("features"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        var menu = new MenuManager(MESSAGES.text("menu.file"), IWorkbenchActionConstants.M_FILE);
        var fresh = new MenuManager(MESSAGES.text("menu.new"), "org.kontor.app.newMenu");
        fresh.add(new NewItems(window, records));
        menu.add(fresh);
        menu.add(new Separator("save.group"));
        items.menu(menu, "save", IWorkbenchCommandConstants.FILE_SAVE);
        items.menu(menu, "saveAll", IWorkbenchCommandConstants.FILE_SAVE_ALL);
        items.menu(menu, "revert", IWorkbenchCommandConstants.FILE_REVERT);
        items.menu(menu, "close", IWorkbenchCommandConstants.FILE_CLOSE);
        items.menu(menu, "closeAll", IWorkbenchCommandConstants.FILE_CLOSE_ALL);
        menu.add(new Separator("exchange"));
        menu.add(new Separator("data"));
        items.menu(menu, "backup", Commands.BACKUP);
        items.menu(menu, "restore", Commands.RESTORE);
        items.menu(menu, "otherData", Commands.OTHER_DATA);
        items.menu(menu, "users", Commands.USERS);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("leave"));
        items.menu(menu, "password", Commands.CHANGE_PASSWORD);
        items.menu(menu, "signOut", Commands.SIGN_OUT);
        items.menu(menu, "exit", IWorkbenchCommandConstants.FILE_EXIT);
        return menu;
    }

    private IMenuManager editMenu() {
        var menu = new MenuManager(MESSAGES.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        items.menu(menu, "undo", IWorkbenchCommandConstants.EDIT_UNDO);
        items.menu(menu, "redo", IWorkbenchCommandConstants.EDIT_REDO);
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        items.menu(menu, "cut", IWorkbenchCommandConstants.EDIT_CUT);
        items.menu(menu, "copy", IWorkbenchCommandConstants.EDIT_COPY);
        items.menu(menu, "paste", IWorkbenchCommandConstants.EDIT_PASTE);
        items.menu(menu, "selectAll", IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        menu.add(new Separator("find"));
        items.menu(menu, "find", IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
        items.menu(menu, "refresh", IWorkbenchCommandConstants.FILE_REFRESH);
        items.menu(menu, "delete", IWorkbenchCommandConstants.EDIT_DELETE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    /** A menu that modules add to, with what can be made of these kinds and the perspective that shows them. */
    private IMenuManager recordMenu(String name, String... kinds) {
        var menu = new MenuManager(MESSAGES.text("menu." + name), "org.kontor.app." + name + "Menu");
        menu.add(new NewItems(window, records, Set.of(kinds)));
        menu.add(new Separator("show"));
        items.menu(menu, "show." + name, name.equals("deal") ? Commands.SHOW_DEALS : Commands.SHOW_PARTNERS);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IMenuManager windowMenu() {
        var menu = new MenuManager(MESSAGES.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        items.menu(menu, "partners", Commands.SHOW_PARTNERS);
        items.menu(menu, "deals", Commands.SHOW_DEALS);
        menu.add(new Separator("views"));
        var views = new MenuManager(MESSAGES.text("menu.views"), "org.kontor.app.viewsMenu");
        views.add(new ViewItems(window));
        menu.add(views);
        items.menu(menu, "reset", IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE);
        menu.add(new Separator("find"));
        items.menu(menu, "search", Commands.SEARCH);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        items.menu(menu, "preferences", Commands.PREFERENCES);
        return menu;
    }

    private IMenuManager helpMenu() {
        var menu = new MenuManager(MESSAGES.text("menu.help"), IWorkbenchActionConstants.M_HELP);
        items.menu(menu, "keys", "org.eclipse.ui.window.showKeyAssist");
        menu.add(new Separator("group.updates"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        items.menu(menu, "about", IWorkbenchCommandConstants.HELP_ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        var bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        var fresh = new MenuManager();
        fresh.add(new NewItems(window, records));
        bar.add(new NewButton(fresh));
        items.tool(bar, "save", IWorkbenchCommandConstants.FILE_SAVE, "save");
        bar.add(new Separator());
        items.tool(bar, "undo", IWorkbenchCommandConstants.EDIT_UNDO, "undo-2");
        items.tool(bar, "redo", IWorkbenchCommandConstants.EDIT_REDO, "redo-2");
        coolBar.add(new ToolBarContributionItem(bar, "org.kontor.app.main"));
        coolBar.add(new GroupMarker("features"));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}

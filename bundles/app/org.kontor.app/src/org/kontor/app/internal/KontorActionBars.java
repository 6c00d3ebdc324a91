package org.kontor.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

class KontorActionBars extends ActionBarAdvisor {

    KontorActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.QUIT.create(window));
        register(ActionFactory.ABOUT.create(window));
        register(ActionFactory.PREFERENCES.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        IMenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        file.add(getAction(ActionFactory.QUIT.getId()));
        IMenuManager window = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        window.add(getAction(ActionFactory.PREFERENCES.getId()));
        IMenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("group.updates"));
        help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(getAction(ActionFactory.ABOUT.getId()));
        bar.add(file);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window);
        bar.add(help);
    }
}

package org.kontor.app.internal.window;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kontor.app.internal.start.Entrance;
import org.kontor.base.Messages;

/** The window: its size, its title, its bars. */
final class KontorWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Messages MESSAGES = Messages.of(KontorWindowAdvisor.class);
    private static final Point SIZE = new Point(1280, 800);

    private final Entrance entrance;
    private final WindowParts parts;

    KontorWindowAdvisor(IWorkbenchWindowConfigurer configurer, Entrance entrance, WindowParts parts) {
        super(configurer);
        this.entrance = entrance;
        this.parts = parts;
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(SIZE);
        configurer.setTitle(title());
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowProgressIndicator(true);
    }

    private String title() {
        return entrance.name().isEmpty() ? MESSAGES.text("title.own") : MESSAGES.text("title", entrance.name());
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        new Trim(window).fill();
        EditorArea.watch(window.getActivePage());
        window.getService(IEventBroker.class).subscribe(WhoControl.SIGNED_IN,
                event -> getWindowConfigurer().setTitle(title()));
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new KontorActionBars(configurer, parts.records());
    }
}

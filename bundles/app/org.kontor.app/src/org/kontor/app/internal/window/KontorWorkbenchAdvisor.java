package org.kontor.app.internal.window;

import java.util.function.Supplier;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kontor.app.internal.start.StartOptions;
import org.kontor.app.internal.start.Entrance;
import org.kontor.app.internal.start.FirstStart;

/** The life of the workbench: nothing opens before the data are open and somebody is signed in. */
public final class KontorWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartOptions options;
    private final Entrance entrance;
    private final Supplier<WindowParts> parts;

    /** @param parts asked when the window is made */
    public KontorWorkbenchAdvisor(StartOptions options, Entrance entrance, Supplier<WindowParts> parts) {
        this.options = options;
        this.entrance = entrance;
        this.parts = parts;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        var preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
                Perspectives.PARTNERS + "," + Perspectives.DEALS);
        preferences.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
    }

    @Override
    public void preStartup() {
        PlatformUI.getWorkbench().getService(IEclipseContext.class).set(Entrance.class, entrance);
    }

    @Override
    public boolean openWindows() {
        return entrance.enter(null) && !entrance.restart() && super.openWindows();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KontorWindowAdvisor(configurer, entrance, parts.get());
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspectives.DEALS;
    }

    @Override
    public void postStartup() {
        if (options.screenshot() != null) {
            new Screenshot(options.screenshot()).takeWhenStill();
        } else if (entrance.first() == FirstStart.IMPORT) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(KontorWorkbenchAdvisor::importOwnData);
        }
    }

    private static void importOwnData() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(Commands.IMPORT, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}

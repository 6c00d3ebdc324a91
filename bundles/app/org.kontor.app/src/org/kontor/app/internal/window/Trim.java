package org.kontor.app.internal.window;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts our own controls at the right ends of the tool bar and of the status line. */
final class Trim {

    private static final String CLASSES = "bundleclass://org.kontor.app/";

    private final EModelService models;
    private final MTrimmedWindow model;

    Trim(IWorkbenchWindow window) {
        models = window.getService(EModelService.class);
        model = (MTrimmedWindow) window.getService(MWindow.class);
    }

    /** Once the window has its bars; what an earlier start left there is used again. */
    void fill() {
        add(SideValue.TOP, "org.kontor.app.who", WhoControl.class);
        add(SideValue.BOTTOM, "org.kontor.app.where", WhereControl.class);
    }

    private void add(SideValue side, String id, Class<?> control) {
        var bar = models.getTrim(model, side);
        if (models.find(id, bar) == null) {
            var element = models.createModelElement(MToolControl.class);
            element.setElementId(id);
            element.setContributionURI(CLASSES + control.getName());
            bar.getChildren().add(element);
        }
    }
}

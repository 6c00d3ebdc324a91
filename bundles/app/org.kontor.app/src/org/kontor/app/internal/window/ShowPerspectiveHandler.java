package org.kontor.app.internal.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the perspective whose id stands behind the class in plugin.xml. */
public final class ShowPerspectiveHandler extends AbstractHandler implements IExecutableExtension {

    private String perspective;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        perspective = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getWorkbench().showPerspective(perspective, window);
            return null;
        } catch (WorkbenchException e) {
            throw new ExecutionException(perspective, e);
        }
    }
}

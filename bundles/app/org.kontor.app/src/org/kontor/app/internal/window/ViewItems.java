package org.kontor.app.internal.window;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;

/** A line for each view of Kontor and its modules; those of the platform speak of other things. */
final class ViewItems extends CompoundContributionItem {

    private final IWorkbenchWindow window;

    ViewItems(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var items = new CommandItems(window);
        return Arrays.stream(window.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !view.getId().startsWith("org.eclipse."))
                .sorted(Comparator.comparing(IViewDescriptor::getLabel))
                .map(view -> items.line("org.kontor.app.view." + view.getId(),
                        IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
                        Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view.getId()), view.getLabel(), ""))
                .toArray(IContributionItem[]::new);
    }
}

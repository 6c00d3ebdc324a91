package org.kontor.deals.ui;

import jakarta.inject.Inject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** The open stages to which the selected deal can be moved. */
public final class MoveDealMenu extends CompoundContributionItem {

    private final DealKindService kinds;
    private final DealActions actions;

    /** Made by the workbench. */
    @Inject
    public MoveDealMenu(DealKindService kinds, DealActions actions) {
        this.kinds = kinds;
        this.actions = actions;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        final var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        final boolean possible = SelectedDeal.in(window.getSelectionService().getSelection()).isPresent();
        return kinds.kinds().stream().flatMap(kind -> kind.stages().stream())
                .filter(stage -> stage.state() == DealState.OPEN).map(stage -> item(window, stage, possible))
                .toArray(IContributionItem[]::new);
    }

    private IContributionItem item(IWorkbenchWindow window, Stage stage, boolean possible) {
        final var action = new Action(stage.name().replace("&", "&&")) {
            @Override
            public void run() {
                SelectedDeal.in(window.getSelectionService().getSelection())
                        .ifPresent(id -> actions.with(window.getShell(), id,
                                deal -> actions.move(window.getShell(), deal, stage)));
            }
        };
        action.setEnabled(possible);
        return new ActionContributionItem(action);
    }
}

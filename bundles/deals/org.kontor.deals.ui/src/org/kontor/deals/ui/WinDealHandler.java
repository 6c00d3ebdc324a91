package org.kontor.deals.ui;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Closes the selected deal as won. */
public final class WinDealHandler extends AbstractHandler {

    private final DealActions actions;

    /** Made by the workbench. */
    @Inject
    public WinDealHandler(DealActions actions) {
        this.actions = actions;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        final var shell = HandlerUtil.getActiveShell(event);
        SelectedDeal.in(HandlerUtil.getCurrentSelection(event))
                .ifPresent(id -> actions.with(shell, id,
                        deal -> actions.win(shell, deal, change -> actions.change(shell, deal, change))));
        return null;
    }
}

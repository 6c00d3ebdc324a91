package org.kontor.app.internal.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Deals in the middle, where to go at the left, what is selected at the right. */
public final class DealsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        new OfficeLayout(layout).lists("org.kontor.deals.ui.deals", "org.kontor.deals.ui.funnel");
    }
}

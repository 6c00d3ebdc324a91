package org.kontor.app.internal.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Partners and persons in the middle, where to go at the left, what is selected at the right. */
public final class PartnersPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        new OfficeLayout(layout).lists("org.kontor.contacts.ui.partners", "org.kontor.contacts.ui.persons");
    }
}

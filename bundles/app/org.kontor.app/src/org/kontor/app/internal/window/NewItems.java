package org.kontor.app.internal.window;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kontor.ui.Records;

/** A line for each kind of record that can be made by hand. */
final class NewItems extends CompoundContributionItem {

    private final IWorkbenchWindow window;
    private final Records records;

    NewItems(IWorkbenchWindow window, Records records) {
        this.window = window;
        this.records = records;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var items = new CommandItems(window);
        return records.kinds().stream().filter(kind -> !kind.newLabel().isEmpty())
                .map(kind -> items.line("org.kontor.app.new." + kind.id(), Commands.NEW,
                        Map.of(Commands.NEW_KIND, kind.id()), kind.newLabel(), kind.icon()))
                .toArray(IContributionItem[]::new);
    }
}

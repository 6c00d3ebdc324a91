package org.kontor.app.internal.window;

import java.util.Map;
import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.kontor.ui.Records;

/** A line for each kind of record that can be made by hand. */
final class NewItems extends CompoundContributionItem {

    private final IWorkbenchWindow window;
    private final Records records;
    private final Set<String> kinds;

    NewItems(IWorkbenchWindow window, Records records) {
        this(window, records, Set.of());
    }

    /** @param kinds those that are wanted; all when empty */
    NewItems(IWorkbenchWindow window, Records records, Set<String> kinds) {
        this.window = window;
        this.records = records;
        this.kinds = kinds;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        var items = new CommandItems(window);
        return records.kinds().stream().filter(kind -> !kind.newLabel().isEmpty())
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind.id()))
                .map(kind -> items.line("org.kontor.app.new." + kind.id(), Commands.NEW,
                        Map.of(Commands.NEW_KIND, kind.id()), kind.newLabel(), kind.icon()))
                .toArray(IContributionItem[]::new);
    }
}

package org.kontor.ui.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.kontor.base.RecordRef;
import org.kontor.base.SearchProvider;
import org.kontor.ui.Icons;
import org.kontor.ui.Palette;
import org.kontor.ui.Records;

/** Records by name or number in Quick Access (Ctrl+3), from whatever search providers there are. */
public final class RecordSearch implements IQuickAccessComputer, IQuickAccessComputerExtension {

    private static final int MOST_OF_A_KIND = 10;

    private final SearchProviders providers;
    private final Records records;

    /** Made by the workbench. */
    @Inject
    public RecordSearch(SearchProviders providers, Records records) {
        this.providers = providers;
        this.records = records;
    }

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        final String text = query.strip();
        if (text.length() < 2) {
            return new QuickAccessElement[0];
        }
        final List<String> order = records.kinds().stream().map(Records.Kind::id).toList();
        final List<List<SearchProvider.Hit>> found = providers.all().stream()
                .sorted(Comparator.comparingInt(provider -> order.indexOf(provider.kind())))
                .takeWhile(provider -> !monitor.isCanceled()).map(provider -> provider.search(text, MOST_OF_A_KIND))
                .toList();
        return inTurn(found).stream().map(hit -> new Hit(hit, text)).toArray(QuickAccessElement[]::new);
    }

    /** The best of every kind first, then the second best: few are seen at once, and all kinds should be among them. */
    private static List<SearchProvider.Hit> inTurn(List<List<SearchProvider.Hit>> found) {
        final List<SearchProvider.Hit> all = new ArrayList<>();
        for (int rank = 0; rank < MOST_OF_A_KIND; rank++) {
            for (final List<SearchProvider.Hit> ofAKind : found) {
                if (rank < ofAKind.size()) {
                    all.add(ofAKind.get(rank));
                }
            }
        }
        return all;
    }

    @Override
    public void resetState() {
        // every search asks anew
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private final class Hit extends QuickAccessElement {

        private final SearchProvider.Hit hit;
        private final String query;

        Hit(SearchProvider.Hit hit, String query) {
            this.hit = hit;
            this.query = query;
        }

        @Override
        public String getLabel() {
            return hit.hint().isEmpty() ? hit.label() : hit.label() + " – " + hit.hint();
        }

        /** What was searched for is in it, so that the dialog does not filter it out again. */
        @Override
        public String getMatchLabel() {
            return getLabel() + " " + query;
        }

        @Override
        public String getId() {
            return hit.record().kind() + "/" + hit.record().id();
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            final String icon = records.kind(hit.record().kind()).map(Records.Kind::icon).orElse("file-text");
            final Display display = PlatformUI.getWorkbench().getDisplay();
            return Icons.descriptor(icon, display.syncCall(() -> Palette.now(display).hint()));
        }

        @Override
        public void execute() {
            records.open(new RecordRef(hit.record().kind(), hit.record().id()));
        }
    }
}

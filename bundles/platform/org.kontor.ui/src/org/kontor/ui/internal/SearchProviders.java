package org.kontor.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.base.SearchProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The search providers that are there now. */
@Component(service = SearchProviders.class)
public final class SearchProviders {

    private final List<SearchProvider> providers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(SearchProvider provider) {
        providers.add(provider);
    }

    void remove(SearchProvider provider) {
        providers.remove(provider);
    }

    List<SearchProvider> all() {
        return List.copyOf(providers);
    }
}

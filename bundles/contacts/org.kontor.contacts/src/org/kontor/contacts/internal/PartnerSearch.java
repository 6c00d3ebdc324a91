package org.kontor.contacts.internal;

import java.util.List;
import org.kontor.base.RecordRef;
import org.kontor.base.SearchProvider;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds partners by name. */
@Component(service = SearchProvider.class)
public final class PartnerSearch implements SearchProvider {

    private static final int SHORTEST = 2;

    private final Store store;

    @Activate
    public PartnerSearch(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return PartnerEntity.KIND;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        if (text.strip().length() < SHORTEST) {
            return List.of();
        }
        return store.read(session -> PartnerFinder.find(session, text, limit)).stream()
                .map(found -> new Hit(new RecordRef(PartnerEntity.KIND, found.id()), found.name(), found.city()))
                .toList();
    }
}

package org.kontor.store.internal.module;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.store.StoreModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** The modules among the bundles: those with the header {@code Meta-Persistence}. */
public final class BundleModules {

    private static final String HEADER = "Meta-Persistence";

    private final Bundle store;

    /** The store's own bundle, which comes first. */
    public BundleModules(Bundle store) {
        this.store = store;
    }

    /** All resolved modules, each after those that it is wired to. */
    public List<StoreModule> all() {
        final BundleContext context = store.getBundleContext();
        final var bundles = new LinkedHashSet<Bundle>();
        bundles.add(store);
        final var seen = new LinkedHashSet<Bundle>();
        for (final var bundle : context.getBundles()) {
            if (isModule(bundle)) {
                addAfterItsOwn(bundle, bundles, seen);
            }
        }
        return bundles.stream().map(this::module).toList();
    }

    private boolean isModule(Bundle bundle) {
        return bundle.getHeaders("").get(HEADER) != null && bundle.adapt(BundleWiring.class) != null;
    }

    private void addAfterItsOwn(Bundle bundle, Set<Bundle> ordered, Set<Bundle> seen) {
        if (!seen.add(bundle)) {
            return;
        }
        final var wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return;
        }
        for (final var wire : wiring.getRequiredWires(null)) {
            addAfterItsOwn(wire.getProvider().getBundle(), ordered, seen);
        }
        if (isModule(bundle)) {
            ordered.add(bundle);
        }
    }

    private StoreModule module(Bundle bundle) {
        final var header = bundle.getHeaders("").get(HEADER);
        final var xml = header == null ? Optional.<URL>empty() : Optional.ofNullable(bundle.getEntry(header.strip()));
        final var version = bundle.getVersion();
        return new StoreModule(bundle.getSymbolicName(),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                bundle.adapt(BundleWiring.class).getClassLoader(), xml, migrations(bundle));
    }

    private static List<URL> migrations(Bundle bundle) {
        final var found = bundle.findEntries(StoreModule.MIGRATIONS, "*.sql", true);
        return found == null ? List.of() : new ArrayList<>(Collections.list(found));
    }
}

package org.kontor.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which bundle may know which: arrows point down the floors, and to a neighbour only where it is written here. A screen
 * of a feature may use its feature, what that may use, and the common screen parts; never another feature's screen.
 */
class ArrowRule implements Rule {

    private static final String OURS = "org.kontor.";

    private static final Map<String, Set<String>> HEADLESS = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("store", Set.of("base")),
            Map.entry("fields", Set.of("base")),
            Map.entry("access", Set.of("base", "store")),
            Map.entry("products", Set.of("base", "store", "access")),
            Map.entry("contacts", Set.of("base", "store", "access")),
            Map.entry("deals", Set.of("base", "store", "access", "contacts", "products")),
            Map.entry("exchange", Set.of("base", "access")),
            Map.entry("demo", Set.of("base", "store", "access", "contacts", "products", "deals")));

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            var allowed = allowed(shortName(bundle.name()));
            if (allowed == null) {
                violations.add(bundle.name() + " has no place on the floors: give it one in " + getClass().getName());
                continue;
            }
            for (String used : used(repository, bundle)) {
                if (!allowed.contains(shortName(used))) {
                    violations.add(bundle.name() + " must not know " + used);
                }
            }
        }
        return violations;
    }

    private static Set<String> used(Repository repository, BundleFolder bundle) {
        var inManifest = Stream.of("Import-Package", "Require-Bundle", "DynamicImport-Package")
                .flatMap(header -> bundle.names(header).stream());
        var inClasses = bundle.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(type -> type.getBaseComponentType().getPackageName());
        return Stream.concat(inManifest, inClasses)
                .filter(name -> name.startsWith(OURS))
                .map(name -> repository.owner(name).map(BundleFolder::name).orElse(name))
                .filter(name -> !name.equals(bundle.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Null when the bundle is on no floor. */
    private static Set<String> allowed(String name) {
        if (name.equals("app")) {
            return with(HEADLESS.keySet(), "ui");
        }
        if (name.equals("ui")) {
            return Set.of("base", "fields", "access");
        }
        if (name.startsWith("nl.")) {
            return Set.of();
        }
        var feature = name.replaceFirst("\\.(ui|designer)$", "");
        var below = HEADLESS.get(feature);
        if (below == null || feature.equals(name)) {
            return below;
        }
        return with(with(with(below, feature), "ui"), "access");
    }

    private static Set<String> with(Set<String> names, String another) {
        var all = new LinkedHashSet<>(names);
        all.add(another);
        return all;
    }

    private static String shortName(String name) {
        return name.substring(OURS.length());
    }
}

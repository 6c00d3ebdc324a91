package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Inside a bundle no package needs another that needs it back. */
class PackageCycleRule implements Rule {

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            var arrows = arrows(bundle);
            for (String start : arrows.keySet()) {
                var path = back(start, start, arrows, new LinkedHashSet<>());
                if (path != null && start.equals(new TreeSet<>(path).first())) {
                    violations.add(bundle.name() + " goes in a circle: " + String.join(" → ", path) + " → " + start);
                }
            }
        }
        return violations;
    }

    private static Map<String, Set<String>> arrows(BundleFolder bundle) {
        var arrows = new TreeMap<String, Set<String>>();
        bundle.classes().forEach(type -> arrows.put(type.getPackageName(), new TreeSet<>()));
        for (JavaClass type : bundle.classes()) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
                    .filter(target -> arrows.containsKey(target) && !target.equals(type.getPackageName()))
                    .forEach(arrows.get(type.getPackageName())::add);
        }
        return arrows;
    }

    /** A way from {@code here} back to {@code start}, null when there is none. */
    private static List<String> back(String start, String here, Map<String, Set<String>> arrows, Set<String> seen) {
        if (!seen.add(here)) {
            return null;
        }
        for (String next : arrows.get(here)) {
            if (next.equals(start)) {
                return new ArrayList<>(List.of(here));
            }
            var rest = back(start, next, arrows, seen);
            if (rest != null) {
                rest.addFirst(here);
                return rest;
            }
        }
        return null;
    }
}

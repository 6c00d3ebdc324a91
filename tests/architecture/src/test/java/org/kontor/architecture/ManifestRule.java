package org.kontor.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What a bundle says of itself: its own name, no activator, nothing internal given away, no friends, no
 * widgets without a window, its entities named. */
class ManifestRule implements Rule {

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            checkNames(bundle, violations);
            checkWidgets(bundle, violations);
            checkPersistence(bundle, violations);
            checkTwice(bundle, violations);
            if (bundle.manifest().getValue("Bundle-Activator") != null) {
                violations.add(bundle.name() + " has an activator: use a service component");
            }
            bundle.classes().stream()
                    .filter(type -> type.isAssignableTo("org.osgi.framework.BundleActivator"))
                    .forEach(type -> violations.add(type.getName() + " is an activator: use a service component"));
            for (String exported : bundle.clauses("Export-Package")) {
                if (exported.contains("internal") || exported.contains("x-friends")) {
                    violations.add(bundle.name() + " gives away " + exported);
                }
            }
        }
        return violations;
    }

    /** The framework refuses a bundle that asks for a package twice. */
    private static void checkTwice(BundleFolder bundle, List<String> violations) {
        for (String header : List.of("Import-Package", "Export-Package", "Require-Bundle")) {
            var seen = new HashSet<String>();
            bundle.names(header).stream().filter(name -> !seen.add(name))
                    .forEach(name -> violations.add(bundle.name() + " names " + name + " twice in " + header));
        }
    }

    /** Without the header nobody finds the entities and migrations of the bundle. */
    private static void checkPersistence(BundleFolder bundle, List<String> violations) {
        var has = Files.exists(bundle.folder().resolve("META-INF/persistence.xml"));
        if (has && !"META-INF/persistence.xml".equals(bundle.manifest().getValue("Meta-Persistence"))) {
            violations.add(bundle.name() + " has entities but does not say so: Meta-Persistence is missing");
        }
    }

    private static void checkWidgets(BundleFolder bundle, List<String> violations) {
        if (!bundle.hasWindows() && !bundle.isFragment()) {
            Stream.concat(bundle.names("Import-Package").stream(), bundle.names("Require-Bundle").stream())
                    .filter(name -> name.matches("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|swtchart)(\\..*)?"))
                    .forEach(name -> violations.add(bundle.name() + " runs without a window but asks for " + name));
        }
    }

    private static void checkNames(BundleFolder bundle, List<String> violations) {
        if (!bundle.folder().endsWith(bundle.name())) {
            violations.add(bundle.name() + " lies in the folder " + bundle.folder().getFileName());
        }
        if (bundle.isFragment()) {
            return;
        }
        bundle.classes().stream()
                .filter(type -> !(type.getPackageName() + ".").startsWith(bundle.name() + "."))
                .forEach(type -> violations.add(type.getName() + " is not in a package of " + bundle.name()));
    }
}

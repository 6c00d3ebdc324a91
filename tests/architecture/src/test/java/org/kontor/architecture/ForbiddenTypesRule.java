package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Some classes of ours must not see some packages of others. */
class ForbiddenTypesRule implements Rule {

    private final String reason;
    private final Set<String> forbidden;
    private final BiPredicate<BundleFolder, String> applies;

    private ForbiddenTypesRule(String reason, Set<String> forbidden, BiPredicate<BundleFolder, String> applies) {
        this.reason = reason;
        this.forbidden = forbidden;
        this.applies = applies;
    }

    /** A bundle without windows has no use for what draws them, and neither have the commands without a window. */
    static Rule noWidgetsWithoutWindow() {
        return new ForbiddenTypesRule("runs without a window",
                Set.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui",
                        "org.eclipse.swtchart"),
                (bundle, name) -> !bundle.hasWindows() || name.startsWith("org.kontor.app.headless"));
    }

    /** Entities are nobody's business but the module's own. */
    static Rule persistenceOnlyInside() {
        return new ForbiddenTypesRule("is not internal", Set.of("jakarta.persistence"),
                (bundle, name) -> !(name + ".").contains(".internal."));
    }

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            for (JavaClass type : bundle.classes()) {
                var wrong = wrong(type);
                if (!wrong.isEmpty() && applies.test(bundle, type.getPackageName())) {
                    violations.add(type.getName() + " " + reason + " but uses " + String.join(", ", wrong));
                }
            }
        }
        return violations;
    }

    private Set<String> wrong(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> isForbidden(target.getPackageName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isForbidden(String name) {
        return forbidden.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}

package org.kontor.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a bundle stores is listed in its persistence.xml, all of it and nothing else, and woven by the build. */
class EntityRule implements Rule {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";
    private static final Set<String> STORED = Set.of("Entity", "MappedSuperclass", "Embeddable", "Converter");
    private static final Pattern LISTED = Pattern.compile("<class>\\s*([\\w.$]+)\\s*</class>");

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            var stored = bundle.classes().stream().filter(EntityRule::isStored)
                    .collect(Collectors.toMap(JavaClass::getName, type -> type));
            var listed = listed(bundle);
            for (var name : new TreeSet<>(stored.keySet())) {
                if (!listed.contains(name)) {
                    violations.add(name + " is not listed in META-INF/persistence.xml of " + bundle.name());
                } else if (isBuilt(stored.get(name)) && !isWoven(stored.get(name))) {
                    violations.add(name + " is not woven: lazy references would not be lazy");
                }
            }
            listed.stream().filter(name -> !stored.containsKey(name)).forEach(name -> violations
                    .add("META-INF/persistence.xml of " + bundle.name() + " lists " + name + ", which is not stored"));
        }
        return violations;
    }

    private static boolean isStored(JavaClass type) {
        return STORED.stream().anyMatch(kind -> type.isAnnotatedWith("jakarta.persistence." + kind));
    }

    /** Classes compiled in haste for other tests are not woven, those in a bundle's output are. */
    private static boolean isBuilt(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                && type.getSource().map(source -> source.getUri().toString().contains("/target/classes/"))
                        .orElse(false);
    }

    private static boolean isWoven(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(implemented -> implemented.getName().equals(WOVEN));
    }

    private static Set<String> listed(BundleFolder bundle) {
        var file = bundle.folder().resolve("META-INF/persistence.xml");
        try {
            return Files.exists(file)
                    ? LISTED.matcher(Files.readString(file)).results().map(match -> match.group(1))
                            .collect(Collectors.toCollection(TreeSet::new))
                    : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

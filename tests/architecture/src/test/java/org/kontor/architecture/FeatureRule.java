package org.kontor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A bundle that no feature names is in no product, and a module that the reactor does not name is never built. */
class FeatureRule implements Rule {

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        var features = features(repository.root().resolve("features"));
        var reactor = read(repository.root().resolve("pom.xml"));
        for (BundleFolder bundle : repository.bundles()) {
            if (features.stream().noneMatch(feature -> feature.contains("\"" + bundle.name() + "\""))) {
                violations.add(bundle.name() + " is in no feature");
            }
            var module = repository.root().relativize(bundle.folder()).toString().replace('\\', '/');
            if (!reactor.contains("<module>" + module + "</module>")) {
                violations.add(bundle.name() + " is not built: the reactor does not name " + module);
            }
        }
        return violations;
    }

    private static List<String> features(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> file.endsWith("feature.xml")).map(FeatureRule::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.kontor.architecture;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Contributions to the workbench come from bundles with windows only. */
class PluginXmlRule implements Rule {

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            for (String file : List.of("plugin.xml", "fragment.xml")) {
                if (!bundle.hasWindows() && Files.exists(bundle.folder().resolve(file))) {
                    violations.add(bundle.name() + " runs without a window but has a " + file);
                }
            }
        }
        return violations;
    }
}

package org.kontor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that say one thing: none over 600 lines, nine of ten under 270. */
class SizeRule implements Rule {

    private static final int LONGEST = 600;
    private static final int LONG = 270;

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        var all = 0;
        var over = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            for (Path file : bundle.files(".java")) {
                var lines = lines(file);
                var name = repository.root().relativize(file) + " has " + lines + " lines";
                all++;
                if (lines > LONGEST) {
                    violations.add(name);
                } else if (lines >= LONG) {
                    over.add(name);
                }
            }
        }
        if (over.size() * 10 > all) {
            violations.add("More than one file of ten is long: " + String.join(", ", over));
        }
        return violations;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.kontor.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every text that is asked for exists, and nothing that people see is written into a plugin.xml in one language. */
class TextUseRule implements Rule {

    /** Asked of something that is called texts or messages: rows and checks have a {@code text} too. */
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\b(?:this|\\w*(?:[Tt]exts|TEXTS|[Mm]essages|MESSAGES))"
            + "\\s*\\.(?:text|message|of)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern KEY_IN_XML = Pattern.compile("=\"%([\\w.-]+)\"");
    private static final Pattern LITERAL_IN_XML =
            Pattern.compile("<(?!property)\\w+\\s[^>]*?\\b(name|label|tooltip|description)=\"([^\"%][^\"]*)\"");

    private final Set<String> literals;

    /** @param literals texts that are the same in every language and may stand in a plugin.xml */
    TextUseRule(Set<String> literals) {
        this.literals = literals;
    }

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            checkCode(repository, bundle, violations);
            checkXml(bundle, violations);
        }
        return violations;
    }

    /** A key may also lie in the common texts of the floors below. */
    private static void checkCode(Repository repository, BundleFolder bundle, List<String> violations) {
        var known = keys(bundle, "/messages.properties");
        repository.bundles().stream()
                .filter(other -> other.name().matches("org\\.kontor\\.(base|store|ui|access)"))
                .forEach(other -> known.addAll(keys(other, "/messages.properties")));
        for (Path file : bundle.files(".java")) {
            KEY_IN_CODE.matcher(read(file)).results().map(found -> found.group(1)).filter(key -> !known.contains(key))
                    .forEach(key -> violations.add(repository.root().relativize(file) + " asks for the text " + key
                            + ", which nobody wrote"));
        }
    }

    private void checkXml(BundleFolder bundle, List<String> violations) {
        var file = bundle.folder().resolve("plugin.xml");
        if (!Files.exists(file)) {
            return;
        }
        var known = keys(bundle, "/plugin.properties");
        known.addAll(keys(bundle, "/bundle.properties"));
        var xml = read(file);
        KEY_IN_XML.matcher(xml).results().map(found -> found.group(1)).filter(key -> !known.contains(key))
                .forEach(key -> violations.add(bundle.name() + ": plugin.xml asks for the text " + key
                        + ", which nobody wrote"));
        LITERAL_IN_XML.matcher(xml).results().map(found -> found.group(2)).filter(text -> !literals.contains(text))
                .filter(text -> text.matches(".*\\p{L}{2,}.*") && !text.matches("[\\w]+([.\\-/][\\w]+)+"))
                .forEach(text -> violations.add(bundle.name() + ": plugin.xml says \"" + text
                        + "\" in every language"));
    }

    private static Set<String> keys(BundleFolder bundle, String name) {
        var keys = new HashSet<String>();
        bundle.files(name).forEach(file -> keys.addAll(TextFile.read(file).stringPropertyNames()));
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.kontor.architecture;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every text is there in all four languages, takes the same arguments, and was really translated. */
class LanguagesRule implements Rule {

    private static final List<String> OTHERS = List.of("pl", "uk", "ru");

    /** Letters that a text of this language can't hold: somebody mixed up the files. */
    private static final Map<String, Pattern> FOREIGN_LETTERS = Map.of(
            "en", Pattern.compile("[\\p{IsCyrillic}ąćęłńśźżĄĆĘŁŃŚŹŻ]"),
            "pl", Pattern.compile("\\p{IsCyrillic}"),
            "uk", Pattern.compile("[ыёэъЫЁЭЪ]"),
            "ru", Pattern.compile("[іїєґІЇЄҐ]"));

    private static final Pattern PLURAL = Pattern.compile("\\{\\s*\\w+\\s*,\\s*plural\\s*,");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*\\}");

    private final Set<String> sameEverywhere;

    /** @param sameEverywhere words that may be the same in other languages as in English: names, loan words */
    LanguagesRule(Set<String> sameEverywhere) {
        this.sameEverywhere = sameEverywhere;
    }

    @Override
    public List<String> violations(Repository repository) {
        var violations = new ArrayList<String>();
        for (BundleFolder bundle : repository.bundles()) {
            for (String name : List.of("messages.properties", "plugin.properties", "bundle.properties")) {
                for (Path file : bundle.files("/" + name)) {
                    check(repository.root(), file, violations);
                }
            }
        }
        return violations;
    }

    private void check(Path root, Path file, List<String> violations) {
        var withArguments = file.endsWith("messages.properties");
        var english = TextFile.read(file);
        checkLanguage(root.relativize(file) + ": ", "en", english, english, withArguments, violations);
        for (String language : OTHERS) {
            var sibling = file.resolveSibling(file.getFileName().toString().replace(".", "_" + language + "."));
            var place = root.relativize(sibling) + ": ";
            if (!Files.exists(sibling)) {
                violations.add(place + "is missing");
                continue;
            }
            var texts = TextFile.read(sibling);
            missing(english, texts).forEach(key -> violations.add(place + key + " is missing"));
            missing(texts, english).forEach(key -> violations.add(place + key + " is not in English"));
            checkLanguage(place, language, texts, english, withArguments, violations);
        }
    }

    private void checkLanguage(String place, String language, Properties texts, Properties english,
            boolean withArguments, List<String> violations) {
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            var text = texts.getProperty(key);
            var original = english.getProperty(key, "");
            if (text.isBlank() && !original.isBlank()) {
                violations.add(place + key + " is empty");
            }
            if (FOREIGN_LETTERS.get(language).matcher(text).find()) {
                violations.add(place + key + " has letters of another language: " + text);
            }
            if (!language.equals("en") && text.equals(original) && hasForeignWords(text)) {
                violations.add(place + key + " is still English: " + text);
            }
            if (withArguments) {
                checkArguments(place + key, language, text, original, violations);
            }
        }
    }

    private boolean hasForeignWords(String text) {
        return WORD.matcher(ARGUMENT.matcher(text).replaceAll("")).results()
                .anyMatch(word -> !sameEverywhere.contains(word.group()));
    }

    private static void checkArguments(String place, String language, String text, String original,
            List<String> violations) {
        try {
            var arguments = new MessageFormat(text, Locale.of(language)).getArgumentNames();
            var expected = new MessageFormat(original, Locale.ENGLISH).getArgumentNames();
            if (!arguments.equals(expected)) {
                violations.add(place + " takes " + arguments + " where English takes " + expected);
            }
        } catch (IllegalArgumentException e) {
            violations.add(place + " can't be read: " + e.getMessage());
            return;
        }
        if (PLURAL.matcher(text).find()) {
            var forms = language.equals("en") ? List.of("one", "other") : List.of("one", "few", "many", "other");
            forms.stream().filter(form -> !Pattern.compile("\\b" + form + "\\s*\\{").matcher(text).find())
                    .forEach(form -> violations.add(place + " lacks the plural form " + form));
        } else if (PLURAL.matcher(original).find()) {
            violations.add(place + " has no plural forms where English has");
        }
    }

    private static Set<String> missing(Properties expected, Properties actual) {
        var missing = new TreeSet<>(expected.stringPropertyNames());
        missing.removeAll(actual.stringPropertyNames());
        return missing;
    }
}

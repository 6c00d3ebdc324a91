package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts of the program as they lie here. */
class LanguagesTest {

    @Test
    void everyTextIsThereInFourLanguages() throws IOException {
        check(new LanguagesRule(same()));
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        check(new TextUseRule(same()));
    }

    private static void check(Rule rule) {
        assertEquals("", String.join("\n", rule.violations(Repository.here())));
    }

    private static Set<String> same() throws IOException {
        try (var in = LanguagesTest.class.getResourceAsStream("/same-in-every-language.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}

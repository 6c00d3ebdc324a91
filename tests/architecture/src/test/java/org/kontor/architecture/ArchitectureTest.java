package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the program as it lies here. */
class ArchitectureTest {

    private static final Repository HERE = Repository.here();

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return Map.<String, Rule>ofEntries(
                Map.entry("arrows point down", new ArrowRule()),
                Map.entry("no circle of packages inside a bundle", new PackageCycleRule()),
                Map.entry("no widgets without a window", ForbiddenTypesRule.noWidgetsWithoutWindow()),
                Map.entry("entities stay inside", ForbiddenTypesRule.persistenceOnlyInside()),
                Map.entry("manifests", new ManifestRule()),
                Map.entry("entities are listed and woven", new EntityRule()),
                Map.entry("nothing static changes", new StaticStateRule()),
                Map.entry("contributions come from bundles with windows", new PluginXmlRule()),
                Map.entry("files are short", new SizeRule()),
                Map.entry("methods fit a screen", new MethodSizeRule()),
                Map.entry("every bundle is built and shipped", new FeatureRule()))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
    }

    @Test
    void theRulesLookAtRealClasses() {
        var base = HERE.owner("org.kontor.base").orElseThrow();
        assertTrue(base.classes().stream().anyMatch(type -> type.getName().equals("org.kontor.base.Messages")));
        assertTrue(HERE.bundles().size() > 10, () -> "only " + HERE.bundles());
    }

    private static void check(Rule rule) {
        assertEquals("", String.join("\n", rule.violations(HERE)));
    }
}

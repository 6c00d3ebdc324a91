package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad habits that were planted are found, and nothing else. */
class PlantedHabitsTest {

    @TempDir
    Path folder;

    private Plant plant;

    @BeforeEach
    void start() {
        plant = new Plant(folder).bundle("platform", "org.kontor.base", "Export-Package: org.kontor.base")
                .source("org.kontor.base.Word", "public class Word { static final int LONGEST = 3; }");
    }

    private void expect(Rule rule, String... violations) {
        assertEquals(List.of(violations), rule.violations(plant.grow()));
    }

    @Test
    void activatorsAreFound() {
        expect(new ManifestRule());
        plant.bundle("platform", "org.kontor.store", "Bundle-Activator: org.kontor.store.Start")
                .foreign("org.osgi.framework.BundleActivator", "public interface BundleActivator {}")
                .source("org.kontor.store.Start", "class Start implements org.osgi.framework.BundleActivator {}");
        expect(new ManifestRule(), "org.kontor.store has an activator: use a service component",
                "org.kontor.store.Start is an activator: use a service component");
    }

    @Test
    void internalsThatAreGivenAwayAreFound() {
        plant.bundle("platform", "org.kontor.store",
                "Export-Package: org.kontor.store;x-friends:=\"org.kontor.app,b\",org.kontor.store.internal");
        expect(new ManifestRule(), "org.kontor.store gives away org.kontor.store;x-friends:=\"org.kontor.app,b\"",
                "org.kontor.store gives away org.kontor.store.internal");
    }

    @Test
    void widgetsInTheManifestOfAHeadlessBundleAreFound() {
        plant.bundle("platform", "org.kontor.store", "Require-Bundle: org.eclipse.core.runtime,org.eclipse.ui.forms");
        expect(new ManifestRule(), "org.kontor.store runs without a window but asks for org.eclipse.ui.forms");
    }

    @Test
    void packagesAskedForTwiceAreFound() {
        plant.bundle("platform", "org.kontor.store",
                "Import-Package: org.kontor.base,a.b;version=\"1\",org.kontor.base");
        expect(new ManifestRule(), "org.kontor.store names org.kontor.base twice in Import-Package");
    }

    @Test
    void entitiesThatNobodyWouldFindAreFound() {
        plant.bundle("deals", "org.kontor.deals", "Meta-Persistence: META-INF/persistence.xml")
                .file("META-INF/persistence.xml", "<persistence/>");
        expect(new ManifestRule());
        plant.bundle("contacts", "org.kontor.contacts").file("META-INF/persistence.xml", "<persistence/>");
        expect(new ManifestRule(), "org.kontor.contacts has entities but does not say so: Meta-Persistence is missing");
    }

    @Test
    void foldersAndPackagesNamedOtherwiseAreFound() {
        plant.file("META-INF/MANIFEST.MF", "Bundle-SymbolicName: org.kontor.words\n");
        expect(new ManifestRule(), "org.kontor.words lies in the folder org.kontor.base",
                "org.kontor.base.Word is not in a package of org.kontor.words");
    }

    @Test
    void staticFieldsThatChangeAreFound() {
        plant.source("org.kontor.base.Fine", "import java.util.*; enum Fine { A, B; static final Map<String, String> M"
                + " = Map.of(); static final List<Integer> L = List.of(1); private static final String[] S = {}; }");
        expect(new StaticStateRule());
        plant.source("org.kontor.base.Counter", "class Counter { static int count; }");
        expect(new StaticStateRule(), "org.kontor.base.Counter.count is static and changes");
    }

    @Test
    void staticCollectionsAndCountersAreFound() {
        plant.source("org.kontor.base.Cache", "import java.util.*; class Cache {"
                + " static final Map<String, String> ALL = new HashMap<>(); }")
                .source("org.kontor.base.Ids", "class Ids { static final java.util.concurrent.atomic.AtomicLong NEXT"
                        + " = new java.util.concurrent.atomic.AtomicLong(); }")
                .source("org.kontor.base.Known", "import java.util.*; class Known { static final Set<String> ALL"
                        + " = java.util.concurrent.ConcurrentHashMap.newKeySet(); }");
        expect(new StaticStateRule(), "org.kontor.base.Cache makes a changeable collection when it is loaded",
                "org.kontor.base.Ids.NEXT is static and changes",
                "org.kontor.base.Known makes a changeable collection when it is loaded");
    }

    @Test
    void contributionsOfAHeadlessBundleAreFound() {
        plant.bundle("contacts", "org.kontor.contacts.ui").file("plugin.xml", "<plugin/>");
        expect(new PluginXmlRule());
        plant.bundle("contacts", "org.kontor.contacts").file("plugin.xml", "<plugin/>");
        expect(new PluginXmlRule(), "org.kontor.contacts runs without a window but has a plugin.xml");
    }

    @Test
    void longFilesAreFound() {
        plant.source("org.kontor.base.Long", "class Long {\n" + "//\n".repeat(597) + "}\n");
        expect(new SizeRule(), "More than one file of ten is long: "
                + "bundles/platform/org.kontor.base/src/org/kontor/base/Long.java has 600 lines");
        plant.source("org.kontor.base.Long", "class Long {\n" + "//\n".repeat(598) + "}\n");
        expect(new SizeRule(), "bundles/platform/org.kontor.base/src/org/kontor/base/Long.java has 601 lines");
    }

    @Test
    void longMethodsAreFound() {
        plant.source("org.kontor.base.Long", "class Long {\nvoid f() {\n" + "f();\n".repeat(58) + "}\n}\n");
        expect(new MethodSizeRule());
        plant.source("org.kontor.base.Long", "class Long {\nvoid f() {\n" + "f();\n".repeat(59) + "}\n}\n");
        expect(new MethodSizeRule(),
                "bundles/platform/org.kontor.base/src/org/kontor/base/Long.java: f has 61 lines");
    }

    @Test
    void forgottenBundlesAreFound() {
        expect(new FeatureRule());
        plant.rootFile("pom.xml", "").rootFile("features/org.kontor.feature/feature.xml", "");
        expect(new FeatureRule(), "org.kontor.base is in no feature",
                "org.kontor.base is not built: the reactor does not name bundles/platform/org.kontor.base");
    }
}

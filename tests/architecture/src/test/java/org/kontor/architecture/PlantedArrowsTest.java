package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong arrows, circles and leaks that were planted are found, and nothing else. */
class PlantedArrowsTest {

    @TempDir
    Path folder;

    private Plant plant;

    @BeforeEach
    void start() {
        plant = new Plant(folder)
                .bundle("platform", "org.kontor.base").source("org.kontor.base.Word", "public class Word {}")
                .bundle("contacts", "org.kontor.contacts", "Import-Package: org.kontor.base;version=\"[1,2)\"")
                .source("org.kontor.contacts.Partner", "public class Partner extends org.kontor.base.Word {}");
    }

    private void expect(Rule rule, String... violations) {
        assertEquals(List.of(violations), rule.violations(plant.grow()));
    }

    @Test
    void downIsRight() {
        expect(new ArrowRule());
    }

    @Test
    void upIsFoundInTheManifest() {
        plant.bundle("platform", "org.kontor.store", "Import-Package: org.kontor.contacts");
        expect(new ArrowRule(), "org.kontor.store must not know org.kontor.contacts");
    }

    @Test
    void requiredBundlesCountToo() {
        plant.bundle("platform", "org.kontor.store", "Require-Bundle: org.eclipse.core.runtime,org.kontor.contacts");
        expect(new ArrowRule(), "org.kontor.store must not know org.kontor.contacts");
    }

    @Test
    void upIsFoundInTheClasses() {
        plant.bundle("platform", "org.kontor.store")
                .source("org.kontor.store.Wrong", "class Wrong { org.kontor.contacts.Partner[] partners; }");
        expect(new ArrowRule(), "org.kontor.store must not know org.kontor.contacts");
    }

    @Test
    void sidewaysIsFound() {
        plant.bundle("products", "org.kontor.products", "Import-Package: org.kontor.contacts");
        expect(new ArrowRule(), "org.kontor.products must not know org.kontor.contacts");
    }

    @Test
    void aNeighbourOnTheListIsRight() {
        plant.bundle("deals", "org.kontor.deals", "Import-Package: org.kontor.contacts");
        expect(new ArrowRule());
    }

    @Test
    void aScreenDoesNotKnowAnotherScreen() {
        plant.bundle("contacts", "org.kontor.contacts.ui", "Import-Package: org.kontor.contacts")
                .bundle("deals", "org.kontor.deals.ui", "Require-Bundle: org.kontor.contacts.ui");
        expect(new ArrowRule(), "org.kontor.deals.ui must not know org.kontor.contacts.ui");
    }

    @Test
    void theApplicationKnowsNoScreenOfAFeature() {
        plant.bundle("contacts", "org.kontor.contacts.ui")
                .bundle("app", "org.kontor.app", "Import-Package: org.kontor.contacts.ui, org.kontor.contacts");
        expect(new ArrowRule(), "org.kontor.app must not know org.kontor.contacts.ui");
    }

    @Test
    void aBundleWithoutAFloorIsFound() {
        plant.bundle("other", "org.kontor.other");
        expect(new ArrowRule(), "org.kontor.other has no place on the floors: give it one in "
                + ArrowRule.class.getName());
    }

    @Test
    void aCircleOfPackagesIsFound() {
        plant.source("org.kontor.contacts.internal.Entity",
                "public class Entity extends org.kontor.contacts.Partner {}")
                .source("org.kontor.contacts.Service", "class Service { org.kontor.contacts.internal.Entity entity; }");
        expect(new PackageCycleRule(), "org.kontor.contacts goes in a circle: org.kontor.contacts → "
                + "org.kontor.contacts.internal → org.kontor.contacts");
    }

    @Test
    void packagesInOneDirectionAreRight() {
        plant.source("org.kontor.contacts.internal.Entity", "class Entity extends org.kontor.contacts.Partner {}");
        expect(new PackageCycleRule());
    }

    @Test
    void widgetsWithoutAWindowAreFound() {
        var rule = ForbiddenTypesRule.noWidgetsWithoutWindow();
        plant.foreign("org.eclipse.swt.widgets.Display", "public class Display {}")
                .bundle("contacts", "org.kontor.contacts.ui")
                .source("org.kontor.contacts.ui.View", "class View { org.eclipse.swt.widgets.Display display; }");
        expect(rule);
        plant.bundle("platform", "org.kontor.store")
                .source("org.kontor.store.Wrong", "class Wrong { org.eclipse.swt.widgets.Display display; }");
        expect(rule, "org.kontor.store.Wrong runs without a window but uses org.eclipse.swt.widgets.Display");
    }

    @Test
    void widgetsInACommandAreFound() {
        plant.foreign("org.eclipse.jface.Dialog", "public class Dialog {}").bundle("app", "org.kontor.app")
                .source("org.kontor.app.headless.Help",
                        "class Help { void run() { new org.eclipse.jface.Dialog(); } }");
        expect(ForbiddenTypesRule.noWidgetsWithoutWindow(),
                "org.kontor.app.headless.Help runs without a window but uses org.eclipse.jface.Dialog");
    }

    @Test
    void persistenceOutsideIsFound() {
        var rule = ForbiddenTypesRule.persistenceOnlyInside();
        plant.foreign("jakarta.persistence.Entity", "public @interface Entity {}")
                .source("org.kontor.contacts.internal.PartnerEntity",
                        "@jakarta.persistence.Entity class PartnerEntity {}");
        expect(rule);
        plant.source("org.kontor.contacts.Leak", "class Leak { jakarta.persistence.Entity entity; }");
        expect(rule, "org.kontor.contacts.Leak is not internal but uses jakarta.persistence.Entity");
    }
}

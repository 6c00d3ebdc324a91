package org.kontor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that the store would miss are found. */
class PlantedEntitiesTest {

    @TempDir
    Path folder;

    private Plant plant;

    @BeforeEach
    void start() {
        plant = new Plant(folder).bundle("deals", "org.kontor.deals")
                .foreign("jakarta.persistence.Entity", "public @interface Entity {}")
                .source("org.kontor.deals.internal.Sale", "@jakarta.persistence.Entity class Sale {}");
    }

    @Test
    void aListOfWhatIsStoredIsFine() {
        plant.file("META-INF/persistence.xml", "<class>org.kontor.deals.internal.Sale</class>");
        assertEquals(List.of(), new EntityRule().violations(plant.grow()));
    }

    @Test
    void anEntityThatIsNotListedIsFound() {
        assertEquals(
                List.of("org.kontor.deals.internal.Sale is not listed in META-INF/persistence.xml of org.kontor.deals"),
                new EntityRule().violations(plant.grow()));
    }

    @Test
    void aListedClassThatIsGoneIsFound() {
        plant.file("META-INF/persistence.xml",
                "<class>org.kontor.deals.internal.Sale</class><class>org.kontor.deals.internal.Gone</class>");
        assertEquals(List.of("META-INF/persistence.xml of org.kontor.deals lists org.kontor.deals.internal.Gone, "
                + "which is not stored"), new EntityRule().violations(plant.grow()));
    }
}

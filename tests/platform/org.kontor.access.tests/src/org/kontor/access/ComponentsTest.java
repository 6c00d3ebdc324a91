package org.kontor.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.testkit.Components;

class ComponentsTest {

    @Test
    void everyComponentHasWhatItAsksFor() {
        assertEquals(List.of(), Components.unsatisfied("org.kontor.access"));
    }
}

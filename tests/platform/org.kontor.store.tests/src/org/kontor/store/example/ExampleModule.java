package org.kontor.store.example;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.store.StoreModule;

/** A module of the tests' own. */
public final class ExampleModule implements Supplier<StoreModule> {

    @Override
    public StoreModule get() {
        return new StoreModule("org.kontor.store.example", "0.1.0", ExampleModule.class.getClassLoader(),
                Optional.of(ExampleModule.class.getResource("persistence.xml")),
                List.of(ExampleModule.class.getResource("V1__example.sql")));
    }
}

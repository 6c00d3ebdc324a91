package org.kontor.store.example;

import java.nio.file.Path;
import java.util.ArrayList;
import org.kontor.base.Progress;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.StoreUnavailableException;
import org.kontor.store.standalone.StandaloneStore;
import org.kontor.testkit.TestDatabase;
import org.kontor.testkit.TestEvents;
import org.kontor.testkit.TestGuard;

/** Commits large rows and says so, until there is no room for more; then says what it was told. */
public final class WritesUntilFull {

    private WritesUntilFull() {
    }

    public static void main(String[] arguments) {
        final var modules = new ArrayList<>(TestDatabase.modulesOf());
        modules.add(new ExampleModule().get());
        final var store = new StandaloneStore(modules, new TestGuard(), new TestEvents(), s -> s);
        store.databases().open(new ConnectionProfile.Embedded(Path.of(arguments[0])), Progress.NONE);
        for (int i = 0; i < 10_000; i++) {
            final var title = "row " + i;
            try {
                store.store().write(s -> {
                    final var note = s.add(new Note(title, 1L));
                    for (int k = 0; k < 20; k++) {
                        s.add(new Note("ballast", 1L)).setBody("x".repeat(4_000));
                    }
                    return note;
                });
            } catch (StoreUnavailableException e) {
                System.out.println("FULL " + e.getMessage());
                System.exit(0);
            }
            System.out.println(title);
        }
        System.exit(1);
    }
}

package org.kontor.store.example;

import java.nio.file.Path;
import java.util.ArrayList;
import org.kontor.base.Progress;
import org.kontor.store.ConnectionProfile;
import org.kontor.store.standalone.StandaloneStore;
import org.kontor.testkit.TestDatabase;
import org.kontor.testkit.TestEvents;
import org.kontor.testkit.TestGuard;

/** Commits one row after the other and says so, until somebody ends it. */
public final class CommitsUntilKilled {

    private CommitsUntilKilled() {
    }

    public static void main(String[] arguments) {
        final var modules = new ArrayList<>(TestDatabase.modulesOf());
        modules.add(new ExampleModule().get());
        final var store = new StandaloneStore(modules, new TestGuard(), new TestEvents(), s -> s);
        store.databases().open(new ConnectionProfile.Embedded(Path.of(arguments[0])), Progress.NONE);
        for (int i = 0;; i++) {
            final var title = "row " + i;
            store.store().write(s -> s.add(new Note(title, 1L)));
            System.out.println(title);
            System.out.flush();
        }
    }
}

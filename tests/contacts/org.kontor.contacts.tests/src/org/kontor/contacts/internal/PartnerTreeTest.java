package org.kontor.contacts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.contacts.internal.Contacts.ref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.KontorException;
import org.kontor.base.Result;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.contacts.Partner;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

/** Whatever is tried, nobody comes to belong to itself. */
@DatabaseTest("org.kontor.contacts")
class PartnerTreeTest {

    private final Contacts contacts;
    private final List<Partner> partners = new ArrayList<>();

    PartnerTreeTest(TestDatabase database) {
        contacts = new Contacts(database);
    }

    @BeforeEach
    void twelvePartners() {
        contacts.clear();
        partners.clear();
        for (var i = 0; i < 12; i++) {
            partners.add(contacts.added("Partner " + i));
        }
    }

    /** Child to parent, as the database has it. */
    private Map<Long, Long> parents() {
        final Map<Long, Long> parents = new HashMap<>();
        contacts.database.store().read(s -> s.sql("SELECT ID, PARENT_ID FROM PARTNER WHERE PARENT_ID IS NOT NULL",
                List.of(), row -> parents.put(row.id("ID"), row.id("PARENT_ID"))));
        return parents;
    }

    private static boolean hasCircle(Map<Long, Long> parents) {
        for (var start : parents.keySet()) {
            final var seen = new HashSet<Long>();
            for (var at = start; at != null; at = parents.get(at)) {
                if (!seen.add(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean wouldClose(long child, long parent) {
        final var parents = parents();
        parents.put(child, parent);
        return hasCircle(parents);
    }

    @Test
    void randomMovesAreTakenExactlyWhenTheyCloseNoCircle() {
        final var random = new Random(7);
        var refused = 0;
        for (var i = 0; i < 150; i++) {
            final var child = partners.get(random.nextInt(partners.size()));
            final var parent = partners.get(random.nextInt(partners.size()));
            final var closes = wouldClose(child.id(), parent.id());
            assertEquals(closes, contacts.moved(child, ref(parent)) instanceof Result.Rejected);
            refused += closes ? 1 : 0;
        }
        assertTrue(refused > 20, "the test tries circles");
    }

    @Test
    void movesAtTheSameMomentCloseNoneTogether() throws Exception {
        final var random = new Random(11);
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var round = 0; round < 15; round++) {
                final List<Callable<Object>> moves = new ArrayList<>();
                for (var i = 0; i < 4; i++) {
                    final var child = partners.get(random.nextInt(4));
                    final var parent = partners.get(random.nextInt(4));
                    moves.add(() -> contacts.moved(child, ref(parent)));
                }
                for (var move : pool.invokeAll(moves)) {
                    try {
                        move.get();
                    } catch (ExecutionException e) {
                        assertTrue(e.getCause() instanceof KontorException, e.toString());
                    }
                }
                assertEquals(false, hasCircle(parents()), "round " + round);
            }
        }
    }

    @Test
    void randomFilesMakeNoCircleEither() {
        final var random = new Random(13);
        for (var round = 0; round < 30; round++) {
            final var rows = new ArrayList<Map<String, Object>>();
            for (var i = 0; i < 20; i++) {
                rows.add(Map.of("name", "Partner " + random.nextInt(16), "parent", "Partner " + random.nextInt(18)));
            }
            final var options = new ImportOptions(true, random.nextBoolean(), "PLN");
            final var dry = Imports.run(contacts.partnerImporter, options, rows);
            final var real = Imports.run(contacts.partnerImporter,
                    new ImportOptions(false, options.createMissing(), "PLN"), rows);
            assertEquals(dry, real, "a dry run says the same: " + rows);
            assertEquals(false, hasCircle(parents()), rows.toString());
        }
    }
}

package org.kontor.contacts.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.store.Session;

/**
 * Who belongs to whom above some partners, and what is about to be changed in it. Read level by level: as many
 * statements as there are levels.
 */
final class PartnerTree {

    private final Map<Long, Long> parents = new HashMap<>();
    private final Set<Long> read = new HashSet<>();

    /**
     * Reads the lines upwards from these partners.
     *
     * @param hold whether they stay as they are until the transaction ends: without it two transactions could close a
     *            circle together
     */
    void read(Session session, Collection<Long> from, boolean hold) {
        Set<Long> level = new LinkedHashSet<>(from);
        while (true) {
            level.removeAll(read);
            level.removeIf(id -> id <= 0);
            if (level.isEmpty()) {
                return;
            }
            read.addAll(level);
            final Set<Long> above = new LinkedHashSet<>();
            Names.chunks(level.stream().sorted().toList(), chunk -> {
                if (hold) {
                    session.sqlUpdate("UPDATE PARTNER SET VERSION = VERSION WHERE ID IN (" + Names.marks(chunk) + ")",
                            chunk);
                }
                return session.sql("SELECT ID, PARENT_ID FROM PARTNER WHERE PARENT_ID IS NOT NULL AND ID IN ("
                        + Names.marks(chunk) + ")", chunk, row -> {
                            parents.putIfAbsent(row.id("ID"), row.id("PARENT_ID"));
                            return above.add(row.id("PARENT_ID"));
                        });
            });
            level = above;
        }
    }

    /** Whether the partner would come to belong to itself. The lines above {@code parent} have been read. */
    boolean closesCircle(long partner, long parent) {
        final var seen = new HashSet<Long>();
        for (Long above = parent; above != null; above = parents.get(above)) {
            if (above == partner || !seen.add(above)) {
                return true;
            }
        }
        return false;
    }

    /** From now on the partner belongs to this one; null for nobody. */
    void put(long partner, Long parent) {
        read.add(partner);
        if (parent == null) {
            parents.remove(partner);
        } else {
            parents.put(partner, parent);
        }
    }

    /** Direct use for a single partner. */
    static boolean wouldClose(Session session, long partner, long parent) {
        final var tree = new PartnerTree();
        tree.read(session, List.of(parent), true);
        return tree.closesCircle(partner, parent);
    }
}

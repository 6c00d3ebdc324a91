package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kontor.store.Session;

/** What partners and users are sorted by, read with one query each. */
final class SortNames {

    private static final int AT_ONCE = 1_000;

    private final Map<Long, String> partners;
    private final Map<Long, String> users;

    private SortNames(Map<Long, String> partners, Map<Long, String> users) {
        this.partners = partners;
        this.users = users;
    }

    /** Nulls among the ids are left out. */
    static SortNames of(Session session, Collection<Long> partners, Collection<Long> users) {
        return new SortNames(read(session, "PARTNER", partners), read(session, "APP_USER", users));
    }

    /** Null for null; the empty text for one that is not there, which the database will refuse. */
    String partner(Long id) {
        return id == null ? null : partners.getOrDefault(id, "");
    }

    /** Null for null; the empty text for one that is not there. */
    String user(Long id) {
        return id == null ? null : users.getOrDefault(id, "");
    }

    boolean hasPartner(long id) {
        return partners.containsKey(id);
    }

    boolean hasUser(long id) {
        return users.containsKey(id);
    }

    private static Map<Long, String> read(Session session, String table, Collection<Long> ids) {
        final List<Long> wanted = ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
        final var found = new HashMap<Long, String>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            final var some = new ArrayList<>(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
            session.sql("SELECT T.ID, T.NAME_SORT FROM " + table + " T WHERE T.ID IN ("
                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ")", some,
                    row -> found.put(row.id("ID"), row.text("NAME_SORT")));
        }
        return found;
    }
}

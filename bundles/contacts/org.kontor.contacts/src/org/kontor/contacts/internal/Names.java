package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/** Names of ids and ids of names, in few statements. */
final class Names {

    private static final int CHUNK = 500;

    private Names() {
    }

    /** Users by id; nulls are passed over. */
    static Map<Long, Ref> users(Session session, Collection<Long> ids) {
        return byIds(session, "SELECT ID, NAME FROM APP_USER WHERE ID IN (", ids);
    }

    /** Partners by id, whether or not the caller may read them; nulls are passed over. */
    static Map<Long, Ref> partners(Session session, Collection<Long> ids) {
        return byIds(session, "SELECT ID, NAME FROM PARTNER WHERE ID IN (", ids);
    }

    private static Map<Long, Ref> byIds(Session session, String select, Collection<Long> ids) {
        final Map<Long, Ref> found = new HashMap<>();
        chunks(ids.stream().filter(Objects::nonNull).toList(), chunk -> session.sql(select + marks(chunk) + ")",
                chunk, row -> found.put(row.id("ID"), row.ref("ID", "NAME"))));
        return found;
    }

    /** Partners that the caller may read, by name in lower case; of two the older one. */
    static Map<String, Ref> partnersByName(Session session, Collection<String> lowerNames) {
        final Map<String, Ref> found = new HashMap<>();
        final var scope = session.readable(PartnerEntity.KIND, "RESPONSIBLE_ID");
        chunks(lowerNames.stream().filter(Names::isName).toList(), chunk -> {
            final var parameters = new ArrayList<Object>(chunk);
            parameters.addAll(scope.parameters());
            return session.sql("SELECT ID, NAME, NAME_LOWER FROM PARTNER WHERE NAME_LOWER IN (" + marks(chunk)
                    + ") AND " + scope.sql() + " ORDER BY ID", parameters,
                    row -> found.putIfAbsent(row.text("NAME_LOWER"), row.ref("ID", "NAME")));
        });
        return found;
    }

    /** The values under the names as they were given. */
    static <T> Map<String, T> asGiven(Collection<String> names, Map<String, T> byLower) {
        final Map<String, T> found = new HashMap<>();
        for (var name : names) {
            final var value = byLower.get(SortKeys.lower(name));
            if (value != null) {
                found.put(name, value);
            }
        }
        return found;
    }

    /** Whether the database can have a text like this at all. */
    static boolean isName(String lower) {
        return !lower.isEmpty() && lower.length() <= 2 * PartnerChecks.NAME_LENGTH && lower.indexOf('\0') < 0;
    }

    /** As many question marks as there are values. */
    static String marks(Collection<?> values) {
        return "?, ".repeat(values.size() - 1) + "?";
    }

    /** Does it for few at a time, each once; not at all for none. */
    static <T> void chunks(Collection<T> values, Function<List<T>, ?> work) {
        final var each = new ArrayList<>(new LinkedHashSet<>(values));
        for (var from = 0; from < each.size(); from += CHUNK) {
            work.apply(each.subList(from, Math.min(each.size(), from + CHUNK)));
        }
    }
}

package org.kontor.access.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.store.Session;

/** Finds users by what others call them. */
final class UserLookup {

    private static final int CHUNK = 500;

    private UserLookup() {
    }

    static List<Ref> choices(Session session, String text, int limit) {
        final var scope = session.readable(UserEntity.KIND, "ID");
        final var pattern = '%' + SortKeys.lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
        final var parameters = new ArrayList<Object>(List.of(pattern, pattern));
        parameters.addAll(scope.parameters());
        parameters.add(limit);
        return session.sql("SELECT ID, NAME FROM APP_USER WHERE STATE <> 'DISABLED'"
                + " AND (NAME_LOWER LIKE ? ESCAPE '!' OR LOGIN_LOWER LIKE ? ESCAPE '!') AND " + scope.sql()
                + " ORDER BY NAME_SORT, ID FETCH FIRST ? ROWS ONLY", parameters, row -> row.ref("ID", "NAME"));
    }

    static Map<String, Ref> byNames(Session session, Collection<String> namesOrLogins) {
        final Map<String, Ref> byLower = new HashMap<>();
        final var wanted = new ArrayList<>(new LinkedHashSet<>(namesOrLogins.stream().map(SortKeys::lower)
                .filter(n -> n.length() <= UserEntity.NAME_LENGTH && n.indexOf('\0') < 0).toList()));
        for (var from = 0; from < wanted.size(); from += CHUNK) {
            find(session, wanted.subList(from, Math.min(wanted.size(), from + CHUNK)), byLower);
        }
        final Map<String, Ref> found = new HashMap<>();
        for (var name : namesOrLogins) {
            final var user = byLower.get(SortKeys.lower(name));
            if (user != null) {
                found.put(name, user);
            }
        }
        return found;
    }

    /** Names win over logins, the older user over the younger. */
    private static void find(Session session, List<String> names, Map<String, Ref> byLower) {
        final var scope = session.readable(UserEntity.KIND, "ID");
        for (var column : List.of("NAME_LOWER", "LOGIN_LOWER")) {
            final var parameters = new ArrayList<Object>(names);
            parameters.addAll(scope.parameters());
            session.sql("SELECT ID, NAME, " + column + " AS FOUND_BY FROM APP_USER WHERE " + column + " IN ("
                    + "?, ".repeat(names.size() - 1) + "?) AND " + scope.sql() + " ORDER BY ID", parameters,
                    row -> byLower.putIfAbsent(row.text("FOUND_BY"), row.ref("ID", "NAME")));
        }
    }

    static Map<Long, Ref> byIds(Session session, Collection<Long> ids) {
        final Map<Long, Ref> found = new HashMap<>();
        final var scope = session.readable(UserEntity.KIND, "ID");
        final var wanted = new ArrayList<>(new LinkedHashSet<>(ids));
        for (var from = 0; from < wanted.size(); from += CHUNK) {
            final var chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
            final var parameters = new ArrayList<Object>(chunk);
            parameters.addAll(scope.parameters());
            session.sql("SELECT ID, NAME FROM APP_USER WHERE ID IN (" + "?, ".repeat(chunk.size() - 1) + "?) AND "
                    + scope.sql(), parameters, row -> found.put(row.id("ID"), row.ref("ID", "NAME")));
        }
        return found;
    }
}

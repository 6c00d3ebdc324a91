package org.kontor.contacts.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.base.Ref;
import org.kontor.store.AuditEntry;
import org.kontor.store.Session;

/** Histories as people read them: names where the database keeps ids. */
final class Histories {

    private Histories() {
    }

    static List<AuditEntry> named(Session session, List<AuditEntry> entries) {
        final var users = names(entries, "responsible", ids -> Names.users(session, ids));
        final var partners = names(entries, "parent", ids -> Names.partners(session, ids));
        final var employers = names(entries, "partner", ids -> Names.partners(session, ids));
        final Map<String, Map<String, Ref>> names = Map.of("responsible", users, "parent", partners, "partner",
                employers);
        return entries.stream().map(e -> names.containsKey(e.field()) ? new AuditEntry(e.at(), e.userName(), e.field(),
                named(names.get(e.field()), e.before()), named(names.get(e.field()), e.after())) : e).toList();
    }

    private static Map<String, Ref> names(List<AuditEntry> entries, String field,
            Function<Collection<Long>, Map<Long, Ref>> byIds) {
        final var ids = entries.stream().filter(e -> e.field().equals(field))
                .flatMap(e -> Stream.of(e.before(), e.after())).filter(Objects::nonNull)
                .filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).distinct().toList();
        return ids.isEmpty() ? Map.of() : byIds.apply(ids).values().stream()
                .collect(Collectors.toMap(ref -> Long.toString(ref.id()), Function.identity()));
    }

    private static String named(Map<String, Ref> names, String id) {
        return id == null ? null : names.containsKey(id) ? names.get(id).label() : id;
    }
}

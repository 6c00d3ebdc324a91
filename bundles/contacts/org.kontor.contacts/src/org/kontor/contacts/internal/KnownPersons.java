package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportRow;
import org.kontor.contacts.Person;
import org.kontor.store.Session;

/** The persons that rows speak of, by external id and by name with partner. References are ids alone. */
final class KnownPersons {

    private static final String OF_IDS = "SELECT p FROM Person p WHERE p.id IN :ids ORDER BY p.id";

    private final Map<String, Person> byKey = new HashMap<>();
    private final Map<String, Person> changed = new HashMap<>();
    private final Map<String, Person> dryRun;

    private KnownPersons(Map<String, Person> dryRun) {
        this.dryRun = dryRun;
    }

    /** Reads them in a handful of statements; {@code dryRun} wins over what is read. */
    static KnownPersons load(Session session, List<ImportRow> rows, Map<String, Person> dryRun) {
        final var known = new KnownPersons(dryRun);
        final Set<Long> ids = new HashSet<>();
        final var names = rows.stream().map(row -> PersonEntity.fullNameLower(PersonImportRow.named(row)))
                .filter(Names::isName).toList();
        final var externalIds = rows.stream().map(row -> SortKeys.lower(row.text("externalId")))
                .filter(Names::isName).toList();
        Names.chunks(names, chunk -> session.sql("SELECT ID FROM PERSON WHERE NAME_LOWER IN (" + Names.marks(chunk)
                + ")", chunk, row -> ids.add(row.id("ID"))));
        Names.chunks(externalIds, chunk -> session.sql("SELECT ID FROM PERSON WHERE EXTERNAL_ID_LOWER IN ("
                + Names.marks(chunk) + ")", chunk, row -> ids.add(row.id("ID"))));
        Names.chunks(ids.stream().sorted().toList(), chunk -> {
            session.query(PersonEntity.class, OF_IDS, Map.of("ids", chunk)).stream()
                    .map(e -> e.person(ImportTexts.plain(e.partner()), ImportTexts.plain(e.responsible())))
                    .forEach(person -> keys(person).forEach(key -> known.byKey.putIfAbsent(key, person)));
            return null;
        });
        return known;
    }

    /** Under what a person is found: the external id, the name with the partner. */
    static List<String> keys(Person person) {
        final List<String> keys = new ArrayList<>();
        if (!person.externalId().isEmpty()) {
            keys.add("id " + SortKeys.lower(person.externalId()));
        }
        keys.add("name " + (person.partner() == null ? 0 : person.partner().id()) + " "
                + PersonEntity.fullNameLower(person));
        return keys;
    }

    /** The person that {@code wanted} is about; null for a new one. */
    Person of(Person wanted) {
        final var keys = keys(wanted);
        final var same = keys.size() == 2 ? get(keys.getFirst()) : null;
        if (same != null) {
            return same;
        }
        final var named = get(keys.getLast());
        return named == null || keys.size() == 1 || named.externalId().isEmpty() ? named : null;
    }

    /** What this batch changed is newer than what batches before it did in a dry run; both than what was read. */
    private Person get(String key) {
        final var found = changed.containsKey(key) ? changed.get(key) : dryRun.get(key);
        return found == null ? byKey.get(key) : found;
    }

    void put(Person now) {
        keys(now).forEach(key -> changed.put(key, now));
    }
}

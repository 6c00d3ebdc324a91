package org.kontor.contacts.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.contacts.Person;
import org.kontor.store.AccessGuard;
import org.kontor.store.Session;
import org.kontor.store.Store;

/** One import of persons. */
final class PersonImportRun implements ImportRun {

    private final Store store;
    private final AccessGuard guard;
    private final UserService users;
    private final ImportOptions options;
    /** What a dry run would have made so far. */
    private final Map<String, Person> dryRun = new HashMap<>();
    private final Map<String, Long> dryPartners = new HashMap<>();
    private long lastDryId;

    PersonImportRun(Store store, AccessGuard guard, UserService users, ImportOptions options) {
        this.store = store;
        this.guard = guard;
        this.users = users;
        this.options = options;
    }

    @Override
    public List<RowOutcome> accept(List<ImportRow> rows) {
        final Store.Work<PersonBatch.Taken> work = session -> {
            final var partners = partners(session, rows);
            final var known = KnownPersons.load(session, rows, dryRun);
            return new PersonBatch(session, guard, options, known, partners, users.byNames(texts(rows, "responsible")))
                    .take(rows);
        };
        if (!options.dryRun()) {
            return store.write(work).outcomes();
        }
        final var taken = store.read(work);
        taken.written().forEach(person -> KnownPersons.keys(person).forEach(key -> dryRun.put(key, person)));
        return taken.outcomes();
    }

    /** The rows' partners by name in lower case; with the option those that nobody knows are made first. */
    private Map<String, Long> partners(Session session, List<ImportRow> rows) {
        final var names = texts(rows, "partner");
        final Map<String, Long> partners = new HashMap<>();
        Names.partnersByName(session, names.stream().map(SortKeys::lower).toList())
                .forEach((name, ref) -> partners.put(name, ref.id()));
        final var mayCreate = options.createMissing()
                && guard.extent(PartnerEntity.KIND, Right.CREATE).covers(null);
        for (var name : mayCreate ? names : Set.<String>of()) {
            if (!partners.containsKey(SortKeys.lower(name))
                    && PartnerChecks.of(PartnerImportRow.named(name)).problems().isEmpty()) {
                partners.put(SortKeys.lower(name), create(session, name));
            }
        }
        if (!options.dryRun()) {
            session.flush();
        }
        return partners;
    }

    private long create(Session session, String name) {
        if (options.dryRun()) {
            return dryPartners.computeIfAbsent(SortKeys.lower(name), each -> --lastDryId);
        }
        final var entity = new PartnerEntity();
        entity.fill(PartnerImportRow.named(name));
        return session.add(entity).getId();
    }

    private static Set<String> texts(List<ImportRow> rows, String field) {
        final Set<String> texts = new HashSet<>();
        rows.forEach(row -> texts.add(row.text(field).strip()));
        texts.remove("");
        return texts;
    }

    @Override
    public List<RowOutcome> finish() {
        return List.of();
    }

    static Ref employer(Map<String, Long> partners, String name) {
        return ImportTexts.plain(partners.get(SortKeys.lower(name)));
    }
}

package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.base.Checks;
import org.kontor.base.Problem;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.base.exchange.RowOutcome.Kind;
import org.kontor.contacts.Person;
import org.kontor.store.AccessGuard;
import org.kontor.store.Session;

/** One batch of an import of persons, in one transaction; in a dry run nothing is written. */
final class PersonBatch {

    private final Session session;
    private final AccessGuard guard;
    private final ImportOptions options;
    private final KnownPersons known;
    private final Map<String, Long> partners;
    private final Map<String, Ref> users;
    private final List<Person> written = new ArrayList<>();

    /** {@code partners} by name in lower case, {@code users} as the rows name them. */
    PersonBatch(Session session, AccessGuard guard, ImportOptions options, KnownPersons known,
            Map<String, Long> partners, Map<String, Ref> users) {
        this.session = session;
        this.guard = guard;
        this.options = options;
        this.known = known;
        this.partners = partners;
        this.users = users;
    }

    Taken take(List<ImportRow> rows) {
        final var outcomes = new ArrayList<RowOutcome>();
        rows.forEach(row -> outcomes.add(take(row)));
        return new Taken(outcomes, written);
    }

    private RowOutcome take(ImportRow row) {
        final var checks = new Checks();
        final var partnerName = row.text("partner").strip();
        final var partner = PersonImportRun.employer(partners, partnerName);
        checks.that("partner", partnerName.isEmpty() || partner != null,
                Texts.of("import.partner", Texts.shown(partnerName)));
        final var named = PersonImportRow.employedBy(PersonImportRow.named(row), partner);
        final var before = known.of(named);
        final var wanted = PersonImportRow.wanted(before == null ? named : before, named, row, users, checks);
        PersonChecks.of(wanted).problems().forEach(p -> checks.add(p.field(), p.message()));
        checks.that("", mayWrite(before, wanted), Texts.of(before == null ? "denied.create.row" : "denied.change.row"));
        if (!checks.problems().isEmpty()) {
            return RowOutcome.wrong(row, checks.problems().toArray(Problem[]::new));
        }
        if (wanted.equals(before)) {
            return RowOutcome.of(row, Kind.SKIPPED);
        }
        final var now = options.dryRun() ? wanted : write(before, wanted);
        known.put(now);
        written.add(now);
        return RowOutcome.of(row, before == null ? Kind.CREATED : Kind.UPDATED);
    }

    private boolean mayWrite(Person before, Person wanted) {
        return before == null ? guard.extent(PersonEntity.KIND, Right.CREATE).covers(idOf(wanted.responsible()))
                : guard.extent(PersonEntity.KIND, Right.CHANGE).covers(idOf(before.responsible()))
                        && guard.extent(PersonEntity.KIND, Right.READ).covers(idOf(before.responsible()));
    }

    private Person write(Person before, Person wanted) {
        if (before == null) {
            final var entity = new PersonEntity();
            entity.fill(wanted);
            session.add(entity);
            return PersonImportRow.identified(wanted, entity.getId(), entity.getVersion());
        }
        final var version = session.find(PersonEntity.class, before.id()).orElseThrow().getVersion();
        session.change(PersonEntity.class, before.id(), version).fill(wanted);
        return wanted;
    }

    private static Long idOf(Ref ref) {
        return ref == null ? null : ref.id();
    }

    /** What became of a batch. */
    record Taken(List<RowOutcome> outcomes, List<Person> written) {
    }
}

package org.kontor.contacts.internal;

import java.util.List;
import java.util.Map;
import org.kontor.base.Checks;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportRow;
import org.kontor.contacts.Person;

/** A row of persons as the person that it wants. */
final class PersonImportRow {

    private PersonImportRow() {
    }

    /** Name and external id alone: what a person is known by. A full name is parted at its last blank. */
    static Person named(ImportRow row) {
        var given = row.text("givenName").strip();
        var family = row.text("familyName").strip();
        final var full = row.text("fullName").strip().replaceAll("\\s+", " ");
        if (given.isEmpty() && family.isEmpty()) {
            final var blank = full.lastIndexOf(' ');
            given = blank < 0 ? "" : full.substring(0, blank);
            family = full.substring(blank + 1);
        }
        return new Person(0, 0, given, family, null, "", List.of(), null, "", row.text("externalId").strip());
    }

    static Person employedBy(Person p, Ref partner) {
        return new Person(p.id(), p.version(), p.givenName(), p.familyName(), partner, p.position(),
                p.contactPoints(), p.responsible(), p.note(), p.externalId());
    }

    static Person identified(Person p, long id, long version) {
        return new Person(id, version, p.givenName(), p.familyName(), p.partner(), p.position(), p.contactPoints(),
                p.responsible(), p.note(), p.externalId());
    }

    /** The person before ({@code named} for a new one) with what the row says. */
    static Person wanted(Person before, Person named, ImportRow row, Map<String, Ref> users, Checks checks) {
        final var nameless = named.givenName().isEmpty() && named.familyName().isEmpty();
        return new Person(before.id(), before.version(), nameless ? before.givenName() : named.givenName(),
                nameless ? before.familyName() : named.familyName(),
                named.partner() == null ? before.partner() : named.partner(),
                ImportTexts.or(row, "position", before.position()), ImportTexts.points(row, before.contactPoints()),
                PartnerImportRow.responsible(row, before.responsible(), users, checks),
                ImportTexts.or(row, "note", before.note()), ImportTexts.or(row, "externalId", before.externalId()));
    }
}

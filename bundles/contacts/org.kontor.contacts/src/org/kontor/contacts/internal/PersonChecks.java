package org.kontor.contacts.internal;

import org.kontor.base.Checks;
import org.kontor.contacts.Person;

/** What makes a person good, by the fields alone. */
final class PersonChecks {

    static final int NAME_LENGTH = 100;
    private static final int POSITION_LENGTH = 200;
    private static final int NOTE_LENGTH = 4000;

    private PersonChecks() {
    }

    static Checks of(Person person) {
        final var checks = new Checks().text("givenName", person.givenName(), NAME_LENGTH)
                .text("familyName", person.familyName(), NAME_LENGTH)
                .text("position", person.position(), POSITION_LENGTH)
                .text("note", person.note(), NOTE_LENGTH)
                .text("externalId", person.externalId(), PartnerChecks.EXTERNAL_ID_LENGTH);
        checks.that("familyName", Texts.filled(person.givenName()) != null || Texts.filled(person.familyName()) != null,
                Texts.of("person.name"));
        ContactChecks.points(checks, person.contactPoints());
        return checks;
    }
}

package org.kontor.contacts.ui;

import org.kontor.contacts.Partner;
import org.kontor.contacts.Person;

/** Records once more, as new ones. */
final class Copies {

    private Copies() {
    }

    static Partner fresh(Partner p) {
        return new Partner(0, 0, p.kind(), p.name(), p.legalName(), p.taxNumber(), p.industry(), p.foundedYear(),
                p.annualRevenue(), p.employees(), p.website(), p.addresses(), p.contactPoints(), p.responsible(),
                p.parent(), p.note(), p.externalId());
    }

    static Person fresh(Person p) {
        return new Person(0, 0, p.givenName(), p.familyName(), p.partner(), p.position(), p.contactPoints(),
                p.responsible(), p.note(), p.externalId());
    }
}

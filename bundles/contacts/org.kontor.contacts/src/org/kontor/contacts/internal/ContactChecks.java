package org.kontor.contacts.internal;

import java.util.List;
import org.kontor.base.Checks;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;

/** What makes addresses and contact points good. */
final class ContactChecks {

    /** So that all of them fit into the text that the audit trail shows. */
    private static final int LONGEST_DIGEST = 4000;
    private static final int MOST = 50;
    private static final int LONG = 200;
    private static final int MEDIUM = 100;
    private static final int SHORT = 20;

    private ContactChecks() {
    }

    static void addresses(Checks checks, List<Address> addresses) {
        for (var address : addresses) {
            checks.required("addresses", address.use())
                    .text("addresses", address.street(), LONG).text("addresses", address.postalCode(), SHORT)
                    .text("addresses", address.city(), MEDIUM).text("addresses", address.region(), MEDIUM)
                    .text("addresses", address.country(), MEDIUM);
            checks.that("addresses", !PartnerAddress.line(address).isEmpty(), Texts.of("address.empty"));
        }
        checks.that("addresses", addresses.size() <= MOST
                && Texts.empty(PartnerEntity.digest(addresses)).length() <= LONGEST_DIGEST,
                Texts.of("addresses.many"));
    }

    static void points(Checks checks, List<ContactPoint> points) {
        for (var point : points) {
            checks.required("contactPoints", point.type()).required("contactPoints", point.value(), LONG)
                    .text("contactPoints", point.note(), LONG);
            if (point.type() == ContactPoint.Type.EMAIL && point.value().length() <= LONG) {
                checks.email("contactPoints", point.value().strip());
            }
        }
        checks.that("contactPoints", points.size() <= MOST
                && Texts.empty(ContactPart.line(points)).length() <= LONGEST_DIGEST,
                Texts.of("contactPoints.many"));
    }
}

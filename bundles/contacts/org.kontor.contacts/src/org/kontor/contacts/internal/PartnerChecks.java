package org.kontor.contacts.internal;

import org.kontor.base.Checks;
import org.kontor.contacts.Partner;

/** What makes a partner good, by the fields alone. */
final class PartnerChecks {

    static final int NAME_LENGTH = 200;
    static final int EXTERNAL_ID_LENGTH = 100;
    private static final int LEGAL_NAME_LENGTH = 300;
    private static final int TAX_NUMBER_LENGTH = 40;
    private static final int INDUSTRY_LENGTH = 100;
    private static final int WEBSITE_LENGTH = 300;
    private static final int NOTE_LENGTH = 4000;
    private static final int MOST_EMPLOYEES = 100_000_000;
    private static final int LAST_YEAR = 2199;

    private PartnerChecks() {
    }

    static Checks of(Partner partner) {
        final var checks = new Checks().required("kind", partner.kind())
                .required("name", partner.name(), NAME_LENGTH)
                .text("legalName", partner.legalName(), LEGAL_NAME_LENGTH)
                .text("taxNumber", partner.taxNumber(), TAX_NUMBER_LENGTH)
                .text("industry", partner.industry(), INDUSTRY_LENGTH)
                .range("foundedYear", partner.foundedYear(), 1, LAST_YEAR)
                .money("annualRevenue", partner.annualRevenue())
                .range("employees", partner.employees(), 0, MOST_EMPLOYEES)
                .text("website", partner.website(), WEBSITE_LENGTH)
                .text("note", partner.note(), NOTE_LENGTH)
                .text("externalId", partner.externalId(), EXTERNAL_ID_LENGTH);
        checks.that("website", isWebsite(partner.website()), Texts.of("website.looks"));
        ContactChecks.addresses(checks, partner.addresses());
        ContactChecks.points(checks, partner.contactPoints());
        return checks;
    }

    /** By its looks: one word with a dot in it. */
    private static boolean isWebsite(String website) {
        if (website == null || website.isBlank() || website.length() > WEBSITE_LENGTH) {
            return true;
        }
        final var plain = website.strip();
        return plain.indexOf('.') > 0 && plain.chars().noneMatch(Character::isWhitespace);
    }
}

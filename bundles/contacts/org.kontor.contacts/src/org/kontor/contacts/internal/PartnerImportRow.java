package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.base.Checks;
import org.kontor.base.Ref;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.contacts.Address;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;

/** A row of partners as the partner that it wants; its parent is looked for elsewhere. */
final class PartnerImportRow {

    private PartnerImportRow() {
    }

    /** The partner before with what the row says; {@code checks} hears what can't be understood. */
    static Partner wanted(Partner before, ImportRow row, ImportOptions options, Map<String, Ref> users,
            Checks checks) {
        return new Partner(before.id(), before.version(), kind(before.kind(), row, checks),
                ImportTexts.or(row, "name", before.name()), ImportTexts.or(row, "legalName", before.legalName()),
                ImportTexts.or(row, "taxNumber", before.taxNumber()),
                ImportTexts.or(row, "industry", before.industry()),
                ImportTexts.or(row, "foundedYear", before.foundedYear()),
                ImportTexts.money(row, "annualRevenue", before.annualRevenue(), options.currency()),
                ImportTexts.or(row, "employees", before.employees()),
                ImportTexts.or(row, "website", before.website()), addresses(row, before.addresses()),
                ImportTexts.points(row, before.contactPoints()),
                responsible(row, before.responsible(), users, checks), before.parent(),
                ImportTexts.or(row, "note", before.note()), ImportTexts.or(row, "externalId", before.externalId()));
    }

    private static PartnerKind kind(PartnerKind before, ImportRow row, Checks checks) {
        final var text = row.text("kind").strip();
        if (text.isEmpty()) {
            return before;
        }
        final var kind = ImportTexts.constant(PartnerKind.class, "kind.", text);
        checks.that("kind", kind != null, Texts.of("import.kind", Texts.shown(text)));
        return kind == null ? before : kind;
    }

    static Ref responsible(ImportRow row, Ref before, Map<String, Ref> users, Checks checks) {
        final var name = row.text("responsible").strip();
        if (name.isEmpty()) {
            return before;
        }
        final var user = users.get(name);
        checks.that("responsible", user != null, Texts.of("import.responsible", Texts.shown(name)));
        return user == null ? before : ImportTexts.plain(user.id());
    }

    /** The address that lists show, with what the row says. */
    private static List<Address> addresses(ImportRow row, List<Address> before) {
        if (List.of("street", "postalCode", "city", "region", "country").stream()
                .allMatch(field -> row.text(field).isBlank())) {
            return before;
        }
        var at = 0;
        while (at < before.size() && before.get(at).use() != Address.Use.OFFICE) {
            at++;
        }
        at = at == before.size() ? 0 : at;
        final var old = before.isEmpty() ? new Address(Address.Use.OFFICE, "", "", "", "", "") : before.get(at);
        final var address = new Address(old.use(), ImportTexts.or(row, "street", old.street()),
                ImportTexts.or(row, "postalCode", old.postalCode()), ImportTexts.or(row, "city", old.city()),
                ImportTexts.or(row, "region", old.region()), ImportTexts.or(row, "country", old.country()));
        final var addresses = new ArrayList<>(before);
        if (before.isEmpty()) {
            addresses.add(address);
        } else {
            addresses.set(at, address);
        }
        return addresses;
    }

    /** A company of which nothing but the name is known. */
    static Partner named(String name) {
        return new Partner(0, 0, PartnerKind.COMPANY, name, "", "", "", null, null, null, "", List.of(), List.of(),
                null,
                null, "", "");
    }

    static Partner belongingTo(Partner p, long parent) {
        return new Partner(p.id(), p.version(), p.kind(), p.name(), p.legalName(), p.taxNumber(), p.industry(),
                p.foundedYear(), p.annualRevenue(), p.employees(), p.website(), p.addresses(), p.contactPoints(),
                p.responsible(), ImportTexts.plain(parent), p.note(), p.externalId());
    }

    static Partner identified(Partner p, long id, long version) {
        return new Partner(id, version, p.kind(), p.name(), p.legalName(), p.taxNumber(), p.industry(),
                p.foundedYear(), p.annualRevenue(), p.employees(), p.website(), p.addresses(), p.contactPoints(),
                p.responsible(), p.parent(), p.note(), p.externalId());
    }
}

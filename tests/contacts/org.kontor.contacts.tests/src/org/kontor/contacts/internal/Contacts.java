package org.kontor.contacts.internal;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.contacts.Person;
import org.kontor.testkit.TestDatabase;

/** The services of this bundle on a test database, with some users that are responsible for something. */
final class Contacts {

    static final Ref ANNA = new Ref(11, "Anna Nowak");
    static final Ref OLEH = new Ref(12, "Олег Бойко");
    static final Ref VERA = new Ref(13, "Вера Орлова");

    final TestDatabase database;
    final DefaultPartnerService partners;
    final DefaultPersonService persons;
    final PartnerList partnerList;
    final PersonList personList;
    final PartnerImporter partnerImporter;
    final PersonImporter personImporter;

    Contacts(TestDatabase database) {
        this.database = database;
        final var store = database.store();
        partners = new DefaultPartnerService(store);
        persons = new DefaultPersonService(store);
        partnerList = new PartnerList(store);
        personList = new PersonList(store);
        partnerImporter = new PartnerImporter(store, database.guard(), users());
        personImporter = new PersonImporter(store, database.guard(), users());
    }

    /** Takes everything away, so that the tests of a class do not meet. */
    void clear() {
        database.guard().reset();
        database.store().write(session -> {
            for (var table : List.of("PERSON_CONTACT", "PERSON", "PARTNER_CONTACT", "PARTNER_ADDRESS")) {
                session.sqlUpdate("DELETE FROM " + table, List.of());
            }
            session.sqlUpdate("UPDATE PARTNER SET PARENT_ID = NULL", List.of());
            session.sqlUpdate("DELETE FROM PARTNER", List.of());
            session.sqlUpdate("DELETE FROM APP_USER", List.of());
            for (var user : List.of(ANNA, OLEH, VERA)) {
                session.sqlUpdate("INSERT INTO APP_USER (ID, VERSION, LOGIN, LOGIN_LOWER, NAME, NAME_LOWER, NAME_SORT,"
                        + " STATE, ADMINISTRATOR) VALUES (?, 1, ?, ?, ?, ?, ?, 'NOT_YET', FALSE)",
                        List.of(user.id(), "u" + user.id(), "u" + user.id(), user.label(),
                                SortKeys.lower(user.label()), SortKeys.of(user.label())));
            }
            return null;
        });
    }

    static Partner blank(String name) {
        return PartnerImportRow.named(name);
    }

    Partner added(String name, Ref responsible, Ref parent) {
        return partners.save(new Partner(0, 0, PartnerKind.COMPANY, name, "", "", "", null, null, null, "",
                List.of(), List.of(), responsible, parent, "", "")).orThrow();
    }

    Partner added(String name) {
        return added(name, null, null);
    }

    static Ref ref(Partner partner) {
        return new Ref(partner.id(), partner.name());
    }

    /** The same partner belonging to another. */
    Result<Partner> moved(Partner p, Ref parent) {
        final var now = partners.find(p.id()).orElseThrow();
        return partners.save(new Partner(now.id(), now.version(), now.kind(), now.name(), now.legalName(),
                now.taxNumber(), now.industry(), now.foundedYear(), now.annualRevenue(), now.employees(),
                now.website(), now.addresses(), now.contactPoints(), now.responsible(), parent, now.note(),
                now.externalId()));
    }

    Person person(String given, String family, Ref partner) {
        return persons.save(new Person(0, 0, given, family, partner, "", List.of(), null, "", "")).orThrow();
    }

    private static UserService users() {
        return (UserService) Proxy.newProxyInstance(Contacts.class.getClassLoader(),
                new Class<?>[] {UserService.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("byNames")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    final Map<String, Ref> found = new HashMap<>();
                    for (var name : (Collection<?>) arguments[0]) {
                        for (var user : List.of(ANNA, OLEH, VERA)) {
                            if (SortKeys.lower(user.label()).equals(SortKeys.lower((String) name))) {
                                found.put((String) name, user);
                            }
                        }
                    }
                    return found;
                });
    }
}

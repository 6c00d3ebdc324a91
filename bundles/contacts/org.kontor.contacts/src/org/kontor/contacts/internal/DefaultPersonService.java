package org.kontor.contacts.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Result;
import org.kontor.contacts.Person;
import org.kontor.contacts.PersonService;
import org.kontor.store.ConflictException;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contact persons in the store. */
@Component(service = PersonService.class)
public final class DefaultPersonService implements PersonService {

    private static final String OF_PARTNER = "SELECT p FROM Person p WHERE p.partner = :partner"
            + " ORDER BY p.familySort, p.givenSort, p.id";

    private final Store store;

    @Activate
    public DefaultPersonService(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Optional<Person> find(long id) {
        return store.read(session -> session.find(PersonEntity.class, id)
                .map(entity -> persons(session, List.of(entity)).getFirst()));
    }

    private static List<Person> persons(Session session, List<PersonEntity> entities) {
        final var partners = Names.partners(session, entities.stream().map(PersonEntity::partner).toList());
        final var users = Names.users(session, entities.stream().map(PersonEntity::responsible).toList());
        return entities.stream().map(e -> e.person(partners.get(e.partner()), users.get(e.responsible()))).toList();
    }

    @Override
    public Result<Person> save(Person person) {
        return store.write(session -> save(session, person));
    }

    private static Result<Person> save(Session session, Person person) {
        final var entity = person.id() == 0 ? new PersonEntity()
                : session.change(PersonEntity.class, person.id(), person.version());
        final var checks = PersonChecks.of(person);
        if (person.responsible() != null) {
            checks.that("responsible", !Names.users(session, List.of(person.responsible().id())).isEmpty(),
                    Texts.of("responsible.gone"));
        }
        if (person.partner() != null) {
            checks.that("partner", session.find(PartnerEntity.class, person.partner().id()).isPresent(),
                    Texts.of("person.partner.gone"));
        }
        return checks.then(() -> {
            entity.fill(person);
            if (person.id() == 0) {
                session.add(entity);
            }
            session.flush();
            return Result.done(persons(session, List.of(entity)).getFirst());
        });
    }

    @Override
    public Result<Void> delete(long id, long version) {
        try {
            return store.write(session -> {
                session.remove(session.forRemoval(PersonEntity.class, id, version));
                return Result.done(null);
            });
        } catch (ConflictException e) {
            return Result.rejected("", Texts.of("person.used"));
        }
    }

    @Override
    public List<Person> ofPartner(long partnerId) {
        return store.read(session -> persons(session, session
                .query(PersonEntity.class, OF_PARTNER, Map.of("partner", partnerId)).stream()
                .filter(entity -> session.find(PersonEntity.class, entity.getId()).isPresent()).toList()));
    }
}

package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.kontor.base.Message;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.SortKeys;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerService;
import org.kontor.contacts.PartnerUse;
import org.kontor.store.AuditEntry;
import org.kontor.store.ConflictException;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Partners in the store. */
@Component(service = PartnerService.class)
public final class DefaultPartnerService implements PartnerService {

    private final Store store;
    private final List<PartnerUse> uses = new CopyOnWriteArrayList<>();

    @Activate
    public DefaultPartnerService(@Reference Store store) {
        this.store = store;
        uses.add(new OwnPartnerUse());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addUse(PartnerUse use) {
        uses.add(use);
    }

    void removeUse(PartnerUse use) {
        uses.remove(use);
    }

    @Override
    public Optional<Partner> find(long id) {
        return store.read(session -> session.find(PartnerEntity.class, id).map(entity -> partner(session, entity)));
    }

    private static Partner partner(Session session, PartnerEntity entity) {
        return entity.partner(refOf(entity.responsible(), ids -> Names.users(session, ids)),
                refOf(entity.parent(), ids -> Names.partners(session, ids)));
    }

    private static Ref refOf(Long id, Function<List<Long>, Map<Long, Ref>> names) {
        return id == null ? null : names.apply(List.of(id)).getOrDefault(id, new Ref(id, ""));
    }

    @Override
    public Result<Partner> save(Partner partner) {
        return store.write(session -> save(session, partner));
    }

    private static Result<Partner> save(Session session, Partner partner) {
        final var entity = partner.id() == 0 ? new PartnerEntity()
                : session.change(PartnerEntity.class, partner.id(), partner.version());
        final var checks = PartnerChecks.of(partner);
        if (partner.responsible() != null) {
            checks.that("responsible", !Names.users(session, List.of(partner.responsible().id())).isEmpty(),
                    Texts.of("responsible.gone"));
        }
        if (partner.parent() != null && !Long.valueOf(partner.parent().id()).equals(entity.parent())) {
            final var parent = partner.parent().id();
            checks.that("parent", session.find(PartnerEntity.class, parent).isPresent(), Texts.of("parent.gone"));
            checks.that("parent", partner.id() == 0 || !PartnerTree.wouldClose(session, partner.id(), parent),
                    Texts.of("parent.circle"));
        }
        return checks.then(() -> {
            entity.fill(partner);
            if (partner.id() == 0) {
                session.add(entity);
            }
            session.flush();
            return Result.done(partner(session, entity));
        });
    }

    @Override
    public Result<Void> delete(long id, long version) {
        try {
            return store.write(session -> {
                final var entity = session.forRemoval(PartnerEntity.class, id, version);
                final var used = uses.stream().flatMap(use -> use.uses(session, id).stream()).toList();
                if (!used.isEmpty()) {
                    return Result.rejected("", Texts.of("partner.used", joined(used)));
                }
                session.remove(entity);
                return Result.done(null);
            });
        } catch (ConflictException e) {
            return Result.rejected("", Texts.of("partner.used.just"));
        }
    }

    /** One message that lists the others. */
    private static Message joined(List<Message> messages) {
        var all = messages.getFirst();
        for (var next : messages.subList(1, messages.size())) {
            all = Texts.of("list.and", all, next);
        }
        return all;
    }

    @Override
    public List<Ref> choices(String text, int limit) {
        return store.read(session -> PartnerFinder.find(session, text, limit)).stream()
                .map(found -> new Ref(found.id(), found.name())).toList();
    }

    @Override
    public Map<String, Ref> byNames(Collection<String> names) {
        return store.read(session -> Names.asGiven(names,
                Names.partnersByName(session, names.stream().map(SortKeys::lower).toList())));
    }

    @Override
    public List<Ref> subsidiaries(long id) {
        return store.read(session -> {
            final var scope = session.readable(PartnerEntity.KIND, "RESPONSIBLE_ID");
            final var parameters = new ArrayList<Object>(List.of(id));
            parameters.addAll(scope.parameters());
            return session.sql("SELECT ID, NAME FROM PARTNER WHERE PARENT_ID = ? AND " + scope.sql()
                    + " ORDER BY NAME_SORT, ID", parameters, row -> row.ref("ID", "NAME"));
        });
    }

    @Override
    public List<AuditEntry> history(long id) {
        return store.read(session -> session.find(PartnerEntity.class, id)
                .map(entity -> Histories.named(session, session.audit(PartnerEntity.KIND, id))).orElse(List.of()));
    }
}

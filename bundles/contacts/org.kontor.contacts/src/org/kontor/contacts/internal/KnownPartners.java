package org.kontor.contacts.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportRow;
import org.kontor.contacts.Partner;
import org.kontor.store.Session;

/** The partners that rows speak of, by external id and by name in lower case. References are ids alone. */
final class KnownPartners {

    private static final String OF_IDS = "SELECT p FROM Partner p WHERE p.id IN :ids ORDER BY p.id";

    private final Layer changed = new Layer();
    private final Layer loaded = new Layer();
    /** The newest first. */
    private final List<Layer> layers;
    private final Map<String, Long> parentIds = new HashMap<>();

    private KnownPartners(Layer dryRun) {
        layers = List.of(changed, dryRun, loaded);
    }

    /**
     * Reads them in a handful of statements; they stay loaded, so that changing them asks no more.
     *
     * @param dryRun what a dry run would have made of them so far; empty in a real run
     */
    static KnownPartners load(Session session, List<ImportRow> rows, Layer dryRun) {
        final var known = new KnownPartners(dryRun);
        final var names = lowers(rows, "name");
        final Set<Long> ids = new HashSet<>();
        Names.chunks(names, chunk -> session.sql("SELECT ID FROM PARTNER WHERE NAME_LOWER IN (" + Names.marks(chunk)
                + ")", chunk, row -> ids.add(row.id("ID"))));
        Names.chunks(lowers(rows, "externalId"), chunk -> session.sql("SELECT ID FROM PARTNER WHERE EXTERNAL_ID_LOWER"
                + " IN (" + Names.marks(chunk) + ")", chunk, row -> ids.add(row.id("ID"))));
        Names.chunks(ids.stream().sorted().toList(), chunk -> {
            session.query(PartnerEntity.class, OF_IDS, Map.of("ids", chunk))
                    .forEach(e -> known.loaded.putIfAbsent(e.partner(ImportTexts.plain(e.responsible()),
                            ImportTexts.plain(e.parent()))));
            return null;
        });
        Names.partnersByName(session, lowers(rows, "parent"))
                .forEach((name, ref) -> known.parentIds.put(name, ref.id()));
        return known;
    }

    private static List<String> lowers(List<ImportRow> rows, String field) {
        return rows.stream().map(row -> SortKeys.lower(row.text(field))).filter(Names::isName).distinct().toList();
    }

    /** The partner that a row is about; null for a new one. */
    Partner of(ImportRow row) {
        final var externalId = SortKeys.lower(row.text("externalId"));
        final var same = externalId.isEmpty() ? null : find(layer -> layer.byExternalId.get(externalId));
        if (same != null) {
            return same;
        }
        final var named = named(SortKeys.lower(row.text("name")));
        return named == null || externalId.isEmpty() || named.externalId().isEmpty() ? named : null;
    }

    private Partner named(String name) {
        final var found = find(layer -> layer.byName.get(name));
        return found == null || !SortKeys.lower(found.name()).equals(name) ? null : found;
    }

    /** As the newest layer that knows it has it. */
    private Partner find(Function<Layer, Partner> look) {
        for (var layer : layers) {
            final var found = look.apply(layer);
            if (found != null) {
                return layers.stream().map(newer -> newer.byId.get(found.id())).filter(Objects::nonNull).findFirst()
                        .orElse(found);
            }
        }
        return null;
    }

    /** The parent's id by name in lower case; null when there is none. */
    Long parentId(String name) {
        final var named = parentIds.containsKey(name) ? null : named(name);
        return named == null ? parentIds.get(name) : Long.valueOf(named.id());
    }

    /** From now on the partner is as given. */
    void put(Partner now) {
        changed.put(now);
    }

    /** Partners by what they are called. */
    static final class Layer {

        private final Map<Long, Partner> byId = new HashMap<>();
        private final Map<String, Partner> byExternalId = new HashMap<>();
        private final Map<String, Partner> byName = new HashMap<>();

        /** The older one keeps the name. */
        private void putIfAbsent(Partner partner) {
            byName.putIfAbsent(SortKeys.lower(partner.name()), partner);
            if (!partner.externalId().isEmpty()) {
                byExternalId.putIfAbsent(SortKeys.lower(partner.externalId()), partner);
            }
        }

        void put(Partner partner) {
            byId.put(partner.id(), partner);
            byName.merge(SortKeys.lower(partner.name()), partner, (old, now) -> old.id() == now.id() ? now : old);
            if (!partner.externalId().isEmpty()) {
                byExternalId.put(SortKeys.lower(partner.externalId()), partner);
            }
        }
    }
}

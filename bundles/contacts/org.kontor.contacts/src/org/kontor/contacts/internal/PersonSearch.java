package org.kontor.contacts.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kontor.base.RecordRef;
import org.kontor.base.SearchProvider;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.store.ListDefinition;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds people by the beginning of the family name or of the whole name, either way round, then by any part of it. */
@Component(service = SearchProvider.class)
public final class PersonSearch implements SearchProvider {

    private static final int SHORTEST = 2;
    private static final ListDefinition<Found> NAMES = ListDefinition.<Found>of(PersonEntity.KIND)
            .from("PERSON P LEFT JOIN PARTNER F ON F.ID = P.PARTNER_ID").id("P.ID").owner("P.RESPONSIBLE_ID")
            .select("ID", "P.ID").select("GIVEN", "P.GIVEN_NAME").select("FAMILY", "P.FAMILY_NAME")
            .select("PARTNER", "F.NAME")
            .column(Column.of("name", Texts.of("persons"), ValueType.TEXT, Found::name), "P.NAME_LOWER", false)
            .column(Column.of("family", Texts.of("column.familyName"), ValueType.TEXT, Found::name), "P.FAMILY_LOWER",
                    true)
            .defaultSort(new Sort("name", false))
            .read(row -> new Found(row.id("ID"),
                    (Texts.empty(row.text("GIVEN")) + " " + Texts.empty(row.text("FAMILY"))).strip(),
                    Texts.empty(row.text("PARTNER"))))
            .build();

    private final Store store;

    @Activate
    public PersonSearch(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return PersonEntity.KIND;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        final var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() < SHORTEST) {
            return List.of();
        }
        return store.read(session -> find(session, plain, limit)).stream().limit(limit)
                .map(found -> new Hit(new RecordRef(PersonEntity.KIND, found.id()), found.name(), found.partner()))
                .toList();
    }

    private static Set<Found> find(Session session, String text, int limit) {
        final Set<Found> found = new LinkedHashSet<>();
        final var byFamily = PageRequest.first(limit).by(new Sort("family", false));
        found.addAll(session.page(NAMES, byFamily.where(Filter.of("family", Operator.STARTS_WITH, text))).rows());
        final var byName = PageRequest.first(limit);
        if (found.size() < limit) {
            found.addAll(session.page(NAMES, byName.where(Filter.of("name", Operator.STARTS_WITH, text))).rows());
        }
        final var space = text.indexOf(' ');
        if (found.size() < limit && space > 0) {
            found.addAll(session.page(NAMES, byName.where(
                    Filter.of("name", Operator.STARTS_WITH, text.substring(space + 1)),
                    Filter.of("family", Operator.EQUALS, text.substring(0, space)))).rows());
        }
        if (found.size() < limit) {
            found.addAll(session.page(NAMES, byName.where(Filter.of("name", Operator.CONTAINS, text))).rows());
        }
        return found;
    }

    private record Found(long id, String name, String partner) implements Row {
    }
}

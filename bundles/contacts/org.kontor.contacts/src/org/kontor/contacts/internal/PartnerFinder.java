package org.kontor.contacts.internal;

import java.util.ArrayList;
import java.util.List;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.store.ListDefinition;
import org.kontor.store.Session;

/** Finds partners by the beginning of their names, read from an index, and only then by any part of them. */
final class PartnerFinder {

    private static final ListDefinition<Found> NAMES = ListDefinition.<Found>of(PartnerEntity.KIND).from("PARTNER P")
            .id("P.ID").owner("P.RESPONSIBLE_ID").select("ID", "P.ID").select("NAME", "P.NAME")
            .select("CITY", "P.CITY")
            .column(Column.of("name", Texts.of("column.name"), ValueType.TEXT, Found::name), "P.NAME_LOWER", false)
            .defaultSort(new Sort("name", false))
            .read(row -> new Found(row.id("ID"), row.text("NAME"), Texts.empty(row.text("CITY")))).build();

    private PartnerFinder() {
    }

    /** Those that begin with the text first; all when it is empty. */
    static List<Found> find(Session session, String text, int limit) {
        final var plain = text.strip();
        final var first = PageRequest.first(limit);
        if (plain.isEmpty()) {
            return session.page(NAMES, first).rows();
        }
        final var found = new ArrayList<>(
                session.page(NAMES, first.where(Filter.of("name", Operator.STARTS_WITH, plain))).rows());
        if (found.size() < limit) {
            session.page(NAMES, first.where(Filter.of("name", Operator.CONTAINS, plain))).rows().stream()
                    .filter(row -> !found.contains(row)).limit(limit - found.size()).forEach(found::add);
        }
        return found;
    }

    /** A partner found. */
    record Found(long id, String name, String city) implements Row {
    }
}

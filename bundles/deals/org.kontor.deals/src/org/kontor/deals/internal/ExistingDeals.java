package org.kontor.deals.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.base.SortKeys;
import org.kontor.store.RowReader;
import org.kontor.store.Session;

/** The deals that a batch of rows means, found with one query by external id and one by number. */
final class ExistingDeals {

    private static final String FIND = """
            SELECT D.ID, D.VERSION, D.NUMBER, D.TITLE, D.DEAL_KIND_ID, D.STAGE_ID, D.PARTNER_ID, D.RESPONSIBLE_ID,
                D.OPENED_ON, D.EXPECTED_ON, D.CLOSED_ON, D.AMOUNT, D.CURRENCY, D.FIRST_PRODUCT_ID, D.LOSS_REASON_ID,
                D.LOSS_REMARK, D.NOTE, D.EXTERNAL_ID
            FROM DEAL D WHERE %s IN (%s) ORDER BY D.ID""";

    private final StageBook book;
    private final Map<String, Existing> byExternalId = new HashMap<>();
    private final Map<String, Existing> byNumber = new HashMap<>();

    ExistingDeals(Session session, StageBook book, Collection<String> externalIds, Collection<String> numbers) {
        this.book = book;
        find(session, "D.EXTERNAL_ID_LOWER", externalIds).forEach(found -> byExternalId.putIfAbsent(
                key(found.draft().place().kind().id(), found.draft().externalId()), found));
        find(session, "D.NUMBER_LOWER", numbers)
                .forEach(found -> byNumber.putIfAbsent(SortKeys.lower(found.number()), found));
    }

    /** The deal of a kind that came with this external id; null when there is none. */
    Existing byExternalId(long kindId, String externalId) {
        return byExternalId.get(key(kindId, externalId));
    }

    /** Null when there is none. */
    Existing byNumber(String number) {
        return byNumber.get(SortKeys.lower(number));
    }

    private List<Existing> find(Session session, String column, Collection<String> texts) {
        final var lower = texts.stream().map(SortKeys::lower).distinct().toList();
        if (lower.isEmpty()) {
            return List.of();
        }
        final var marks = String.join(", ", Collections.nCopies(lower.size(), "?"));
        return session.sql(FIND.formatted(column, marks), new ArrayList<>(lower), this::existing);
    }

    private Existing existing(RowReader row) {
        final var place = book.stage(row.id("STAGE_ID")).orElseThrow();
        return new Existing(row.id("ID"), row.id("VERSION"), row.text("NUMBER"), new DealDraft(place,
                text(row, "TITLE"), row.integer("PARTNER_ID"), row.integer("RESPONSIBLE_ID"), row.date("OPENED_ON"),
                row.date("EXPECTED_ON"), row.date("CLOSED_ON"), row.money("AMOUNT", "CURRENCY"),
                row.integer("FIRST_PRODUCT_ID"), row.integer("LOSS_REASON_ID"), text(row, "LOSS_REMARK"),
                text(row, "NOTE"), text(row, "EXTERNAL_ID")));
    }

    private static String text(RowReader row, String name) {
        final var text = row.text(name);
        return text == null ? "" : text;
    }

    private static String key(long kindId, String externalId) {
        return kindId + ":" + externalId;
    }

    /** A deal that is there. */
    record Existing(long id, long version, String number, DealDraft draft) {
    }
}

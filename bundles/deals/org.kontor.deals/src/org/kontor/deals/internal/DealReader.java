package org.kontor.deals.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.base.Ref;
import org.kontor.deals.Deal;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.deals.StageEntry;
import org.kontor.store.RowReader;
import org.kontor.store.Session;

/** Reads deals as they are shown: with the names of what they refer to, and only those the caller may read. */
final class DealReader {

    private static final String DEAL = """
            SELECT D.ID, D.VERSION, D.NUMBER, D.TITLE, D.DEAL_KIND_ID, D.STAGE_ID, D.STATE, D.PARTNER_ID,
                P.NAME AS PARTNER, D.RESPONSIBLE_ID, U.NAME AS RESPONSIBLE, D.OPENED_ON, D.EXPECTED_ON, D.CLOSED_ON,
                D.AMOUNT, D.CURRENCY, D.LOSS_REASON_ID, R.NAME AS LOSS_REASON, D.LOSS_REMARK, D.NOTE, D.EXTERNAL_ID
            FROM DEAL D
            LEFT JOIN PARTNER P ON P.ID = D.PARTNER_ID
            LEFT JOIN APP_USER U ON U.ID = D.RESPONSIBLE_ID
            LEFT JOIN LOSS_REASON R ON R.ID = D.LOSS_REASON_ID
            WHERE D.ID = ? AND\s""";

    private static final String LINES = """
            SELECT L.PRODUCT_ID, PR.NAME AS PRODUCT, L.QUANTITY, L.PRICE, L.CURRENCY
            FROM DEAL_LINE L JOIN PRODUCT PR ON PR.ID = L.PRODUCT_ID
            WHERE L.DEAL_ID = ? ORDER BY L.LINE_NO""";

    private static final String ENTRIES = """
            SELECT E.STAGE_ID, E.ENTERED_AT, E.STAYED_SECONDS, E.ENTERED_BY
            FROM STAGE_ENTRY E JOIN DEAL D ON D.ID = E.DEAL_ID
            WHERE E.DEAL_ID = ? AND %s ORDER BY E.ENTRY_NO""";

    private final Session session;
    private final StageBook book;

    DealReader(Session session, StageBook book) {
        this.session = session;
        this.book = book;
    }

    Optional<Deal> find(long id) {
        final var scope = session.readable(DealEntity.KIND, "D.RESPONSIBLE_ID");
        final var parameters = new ArrayList<Object>(List.of(id));
        parameters.addAll(scope.parameters());
        final var lines = session.sql(LINES, List.of(id), DealReader::line);
        return session.sql(DEAL + scope.sql(), parameters, row -> deal(row, lines)).stream().findFirst();
    }

    List<StageEntry> stages(long id) {
        final var scope = session.readable(DealEntity.KIND, "D.RESPONSIBLE_ID");
        final var parameters = new ArrayList<Object>(List.of(id));
        parameters.addAll(scope.parameters());
        return session.sql(ENTRIES.formatted(scope.sql()), parameters, row -> {
            final var stayed = row.integer("STAYED_SECONDS");
            return new StageEntry(stage(row.id("STAGE_ID")), row.instant("ENTERED_AT"),
                    stayed == null ? null : Duration.ofSeconds(stayed), row.text("ENTERED_BY"));
        });
    }

    private Stage stage(long id) {
        return book.stage(id).map(StageBook.Place::stage)
                .orElseGet(() -> new Stage(id, "?", "?", DealState.OPEN, "#808080"));
    }

    private Deal deal(RowReader row, List<DealLine> lines) {
        return new Deal(row.id("ID"), row.id("VERSION"), row.text("NUMBER"), text(row, "TITLE"),
                book.kindRef(row.id("DEAL_KIND_ID")), book.stageRef(row.id("STAGE_ID")),
                DealState.valueOf(row.text("STATE")), row.ref("PARTNER_ID", "PARTNER"),
                row.ref("RESPONSIBLE_ID", "RESPONSIBLE"), row.date("OPENED_ON"), row.date("EXPECTED_ON"),
                row.date("CLOSED_ON"), row.money("AMOUNT", "CURRENCY"), lines,
                row.ref("LOSS_REASON_ID", "LOSS_REASON"), text(row, "LOSS_REMARK"), text(row, "NOTE"),
                text(row, "EXTERNAL_ID"));
    }

    private static DealLine line(RowReader row) {
        return new DealLine(new Ref(row.id("PRODUCT_ID"), row.text("PRODUCT")), row.decimal("QUANTITY"),
                row.money("PRICE", "CURRENCY"));
    }

    private static String text(RowReader row, String name) {
        final var text = row.text(name);
        return text == null ? "" : text;
    }
}

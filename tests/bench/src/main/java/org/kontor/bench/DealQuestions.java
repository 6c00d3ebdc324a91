package org.kontor.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.kontor.base.Result;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealService;
import org.kontor.deals.DealState;
import org.kontor.deals.FunnelService;

/** Single deals, and the funnel of a year. */
final class DealQuestions {

    private static final double SAVING = 3;
    private static final String DEAL = """
            SELECT D.*, P.NAME, U.NAME, R.NAME, S.NAME, K.NAME FROM DEAL D
            JOIN STAGE S ON S.ID = D.STAGE_ID JOIN DEAL_KIND K ON K.ID = D.DEAL_KIND_ID
            LEFT JOIN PARTNER P ON P.ID = D.PARTNER_ID LEFT JOIN APP_USER U ON U.ID = D.RESPONSIBLE_ID
            LEFT JOIN LOSS_REASON R ON R.ID = D.LOSS_REASON_ID WHERE D.ID = ?""";
    private static final String LINES = """
            SELECT L.PRODUCT_ID, PR.NAME, L.QUANTITY, L.PRICE, L.CURRENCY FROM DEAL_LINE L
            JOIN PRODUCT PR ON PR.ID = L.PRODUCT_ID WHERE L.DEAL_ID = ? ORDER BY L.LINE_NO""";
    private static final String UPDATE = """
            UPDATE DEAL SET TITLE = ?, TITLE_LOWER = ?, VERSION = VERSION + 1 WHERE ID = ? AND VERSION = ?""";

    private final Bare bare;
    private final DealService deals;
    private final Random random = new Random(11);
    private final List<Long> ids;
    private int turn;

    DealQuestions(Bare bare, DealService deals) throws SQLException {
        this.bare = bare;
        this.deals = deals;
        final var ends = bare.rows("SELECT MIN(D.ID), MAX(D.ID) FROM DEAL D").getFirst();
        final long least = (Long) ends.get(0);
        final long most = (Long) ends.get(1);
        ids = random.longs(400, least, most).mapToObj(this::near).toList();
    }

    private long near(long id) {
        try {
            return (Long) bare.rows("SELECT D.ID FROM DEAL D WHERE D.ID >= ? ORDER BY D.ID FETCH FIRST 1 ROWS ONLY", id)
                    .getFirst().getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Question> all(DealKindService kinds, FunnelService funnels) {
        final var kind = kinds.kinds().getFirst();
        final int year = LocalDate.now().getYear() - 1;
        final var query =
                new FunnelService.Query(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), kind.id(), null);
        return List.of(
                new Question("funnel of a year", PageQuestions.GOAL, () -> funnel(kind, year),
                        () -> funnels.funnel(query)),
                new Question("open one deal", PageQuestions.GOAL, this::openBare, () -> deals.find(next())),
                new Question("save one deal", SAVING, this::saveBare, this::save));
    }

    private long next() {
        return ids.get(turn++ % ids.size());
    }

    private void openBare() throws SQLException {
        final long id = next();
        bare.rows(DEAL, id);
        bare.rows(LINES, id);
    }

    private void saveBare() throws SQLException {
        final long id = next();
        final var deal = bare.rows("SELECT D.* FROM DEAL D WHERE D.ID = ?", id).getFirst();
        final var title = "Title " + random.nextInt();
        if (bare.change(UPDATE, title, title.toLowerCase(), id, deal.get(1)) != 1) {
            throw new IllegalStateException("The deal was changed meanwhile");
        }
        bare.connection().commit();
    }

    private void save() {
        final var deal = deals.find(next()).orElseThrow();
        final Result<Deal> saved = deals.save(new Deal(deal.id(), deal.version(), deal.number(),
                "Title " + random.nextInt(), deal.kind(), deal.stage(), deal.state(), deal.partner(),
                deal.responsible(), deal.openedOn(), deal.expectedOn(), deal.closedOn(), deal.amount(), deal.lines(),
                deal.lossReason(), deal.lossRemark(), deal.note(), deal.externalId()));
        saved.orThrow();
    }

    /** How far the deals of the year came, how long they stayed, how many are undated: as one would write it by hand. */
    private void funnel(DealKind kind, int year) throws SQLException {
        final var zone = ZoneId.systemDefault();
        final var from = LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
        final var to = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toInstant();
        final var cases = new StringBuilder();
        int place = 0;
        for (final var stage : kind.stages()) {
            if (stage.state() != DealState.LOST) {
                cases.append(" WHEN ").append(stage.id()).append(" THEN ").append(place++);
            }
        }
        final long lost = kind.stages().getLast().id();
        bare.rows("""
                SELECT T.REACHED, T.LOST, D.CURRENCY, COUNT(*), SUM(D.AMOUNT)
                FROM (SELECT E.DEAL_ID, MAX(CASE E.STAGE_ID%s ELSE -1 END) AS REACHED,
                        MAX(CASE E.STAGE_ID WHEN %d THEN 1 ELSE 0 END) AS LOST
                    FROM STAGE_ENTRY E WHERE E.ENTERED_AT >= ? AND E.ENTERED_AT < ? GROUP BY E.DEAL_ID) T
                JOIN DEAL D ON D.ID = T.DEAL_ID GROUP BY T.REACHED, T.LOST, D.CURRENCY""".formatted(cases, lost), from,
                to);
        bare.rows("""
                SELECT E.STAGE_ID, COUNT(E.STAYED_SECONDS), SUM(E.STAYED_SECONDS) FROM STAGE_ENTRY E
                WHERE E.LEFT_AT >= ? AND E.LEFT_AT < ? AND E.WENT_ON GROUP BY E.STAGE_ID""", from, to);
        bare.rows("SELECT COUNT(DISTINCT E.DEAL_ID) FROM STAGE_ENTRY E WHERE E.ENTERED_AT IS NULL");
    }
}

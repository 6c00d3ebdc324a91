package org.kontor.bench;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.base.list.Cursor;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.deals.internal.DealList;

/** Pages of the list of deals, a hundred rows each, newest first. */
final class PageQuestions {

    static final double GOAL = 1.5;
    static final String FIRST_PAGE = "first page of deals by date";

    private static final int SIZE = 100;
    private static final String RARE = "jałowiec” poznań";
    private static final String COMMON = "drew";
    private static final String SELECT = """
            SELECT D.ID, D.NUMBER, D.TITLE, D.DEAL_KIND_ID, D.STAGE_ID, D.STATE, D.PARTNER_ID, P.NAME, D.RESPONSIBLE_ID,
                U.NAME, D.OPENED_ON, D.EXPECTED_ON, D.CLOSED_ON, D.AMOUNT, D.CURRENCY, D.FIRST_PRODUCT_ID, PR.NAME,
                R.NAME, D.EXTERNAL_ID
            """;
    private static final String JOINS = """
             LEFT JOIN PARTNER P%1$s ON P.ID = D.PARTNER_ID
            LEFT JOIN APP_USER U%1$s ON U.ID = D.RESPONSIBLE_ID
            LEFT JOIN PRODUCT PR%1$s ON PR.ID = D.FIRST_PRODUCT_ID
            LEFT JOIN LOSS_REASON R%1$s ON R.ID = D.LOSS_REASON_ID
            """;
    private static final String FILLED = " WHERE D.OPENED_ON IS NOT NULL";
    private static final String ORDER = " ORDER BY D.OPENED_ON DESC, D.ID DESC";
    private static final String LIMIT = " FETCH FIRST 101 ROWS ONLY";
    private static final String NESTED = " --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

    private final Bare bare;
    private final DealList list;

    PageQuestions(Bare bare, DealList list) {
        this.bare = bare;
        this.list = list;
    }

    /** {@code deals} is how many there are. */
    List<Question> all(long deals) throws SQLException {
        final long row = deals * 9 / 10;
        final var end = bare.rows("SELECT D.OPENED_ON, D.ID FROM DEAL D WHERE D.OPENED_ON IS NOT NULL"
                + " ORDER BY D.OPENED_ON DESC, D.ID DESC OFFSET " + (row - 1) + " ROWS FETCH NEXT 1 ROWS ONLY")
                .getFirst();
        final var day = ((Date) end.get(0)).toLocalDate();
        final long id = (Long) end.get(1);
        final var least = BigDecimal.valueOf(40_000);
        final var most = BigDecimal.valueOf(41_000);
        return List.of(
                question(FIRST_PAGE, PageRequest.first(SIZE), ""),
                question("next page at row %,d".formatted(row),
                        PageRequest.first(SIZE).after(new Cursor(List.of(day), id)), after(), keys(day, id)),
                byPartner("partner name, rare", RARE), byPartner("partner name, common", COMMON),
                question("amount range", PageRequest.first(SIZE)
                        .where(Filter.of("amount", Operator.BETWEEN, least, most)), " AND D.AMOUNT BETWEEN ? AND ?",
                        least, most));
    }

    private Question byPartner(String name, String text) {
        return question(name, PageRequest.first(SIZE).where(Filter.of("partner", Operator.CONTAINS, text)),
                " AND D.PARTNER_ID IN (SELECT P2.ID FROM PARTNER P2 WHERE P2.NAME_LOWER LIKE ?)", "%" + text + "%");
    }

    private String after() {
        return bare.derby() ? " AND D.OPENED_ON <= ? AND (D.OPENED_ON < ? OR D.ID < ?)"
                : " AND (D.OPENED_ON, D.ID) < (?, ?)";
    }

    private Object[] keys(LocalDate day, long id) {
        return bare.derby() ? new Object[] {day, day, id} : new Object[] {day, id};
    }

    private Question question(String name, PageRequest request, String condition, Object... parameters) {
        return new Question(name, GOAL, () -> bare.rows(sql(condition), parameters), () -> list.page(request));
    }

    /** Derby sorts everything that is joined; so the keys come first there, as who knows it writes it. */
    private String sql(String condition) {
        return bare.derby()
                ? SELECT + "FROM (SELECT D.ID FROM DEAL D" + FILLED + condition + ORDER + LIMIT
                        + ") T JOIN DEAL D ON D.ID = T.ID" + JOINS.formatted(NESTED) + ORDER
                : SELECT + "FROM DEAL D" + JOINS.formatted("") + FILLED + condition + ORDER + LIMIT;
    }
}

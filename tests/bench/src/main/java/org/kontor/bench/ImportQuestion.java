package org.kontor.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRow;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.RowOutcome;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** The same deals inserted by plain batches and taken in by the importer, each into the same tables. */
final class ImportQuestion {

    private static final int BATCH = 500;
    private static final String INSERT_DEAL = """
            INSERT INTO DEAL (ID, VERSION, NUMBER, NUMBER_LOWER, NUMBER_SORT, DEAL_KIND_ID, STAGE_ID, STAGE_SORT, STATE,
                PARTNER_ID, PARTNER_SORT, RESPONSIBLE_ID, RESPONSIBLE_SORT, OPENED_ON, CLOSED_ON, AMOUNT, CURRENCY,
                FIRST_PRODUCT_ID, EXTERNAL_ID, EXTERNAL_ID_LOWER)
            VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_LINE = """
            INSERT INTO DEAL_LINE (ID, DEAL_ID, LINE_NO, PRODUCT_ID, QUANTITY, PRICE, CURRENCY)
            VALUES (?, ?, 1, ?, 1, ?, ?)""";
    private static final String INSERT_ENTRY = """
            INSERT INTO STAGE_ENTRY (ID, DEAL_ID, ENTRY_NO, STAGE_ID, ENTERED_AT, LEFT_AT, STAYED_SECONDS, WENT_ON,
                ENTERED_BY) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Bench')""";

    private final Bare bare;
    private final ImportRun run;
    private final Stage talks;
    private final Stage won;
    private final int wonPlace;
    private final DealKind kind;
    private final List<List<Object>> partners;
    private final List<List<Object>> users;
    private final List<List<Object>> products;
    private final Random random = new Random(5);
    private final String run1 = Long.toString(System.currentTimeMillis(), 36);
    private long id;
    private long line;

    ImportQuestion(Bare bare, Program program) throws SQLException {
        this.bare = bare;
        run = program.dealImporter().begin(new ImportOptions(false, false, "PLN"));
        kind = program.kinds().kinds().getFirst();
        talks = kind.stages().get(1);
        won = kind.stages().stream().filter(stage -> stage.state() == DealState.WON).findFirst().orElseThrow();
        wonPlace = kind.stages().indexOf(won);
        partners =
                bare.rows("SELECT P.ID, P.NAME, P.NAME_SORT FROM PARTNER P ORDER BY P.ID FETCH FIRST 20000 ROWS ONLY");
        users = bare.rows("SELECT U.ID, U.LOGIN, U.NAME_SORT FROM APP_USER U");
        products = bare.rows("SELECT PR.ID, PR.NAME, PR.NAME FROM PRODUCT PR");
        final var last = bare.rows("SELECT MAX(D.ID) FROM DEAL D").getFirst().getFirst();
        id = (Long) last + 1_000_000_000L;
    }

    /** Alternately, so that both see the same growing tables. */
    List<Times> run(int deals, int chunk) throws Exception {
        final var plain = new Times();
        final var ours = new Times();
        for (int done = 0; done < deals; done += chunk) {
            final var some = rows(chunk);
            plain.run(() -> insert(some));
            final var others = rows(chunk);
            ours.run(() -> take(others));
        }
        return List.of(plain, ours);
    }

    private List<Made> rows(int count) {
        final var rows = new ArrayList<Made>(count);
        for (int i = 0; i < count; i++) {
            final var opened = LocalDate.now().minusDays(30 + random.nextInt(1_000));
            rows.add(new Made("B" + run1 + "-" + line++, pick(partners), pick(users), pick(products), opened,
                    opened.plusDays(random.nextInt(30)), BigDecimal.valueOf(random.nextInt(100_000) + 1)));
        }
        return rows;
    }

    private List<Object> pick(List<List<Object>> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    private void take(List<Made> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            final var batch = rows.subList(from, Math.min(rows.size(), from + BATCH)).stream().map(this::row).toList();
            run.accept(batch).stream().filter(outcome -> outcome.kind() != RowOutcome.Kind.CREATED).findFirst()
                    .ifPresent(outcome -> {
                        throw new IllegalStateException(outcome.toString());
                    });
        }
    }

    private ImportRow row(Made made) {
        final Map<String, Object> values = new HashMap<>();
        values.put("externalId", made.externalId());
        values.put("partner", made.partner().get(1));
        values.put("responsible", made.user().get(1));
        values.put("product", made.product().get(1));
        values.put("stage", won.code());
        values.put("openedOn", made.opened());
        values.put("closedOn", made.closed());
        values.put("amount", made.amount());
        return new ImportRow(++line, values);
    }

    private void insert(List<Made> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += BATCH) {
            final var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            try (var deals = bare.prepared(INSERT_DEAL);
                    var lines = bare.prepared(INSERT_LINE);
                    var entries = bare.prepared(INSERT_ENTRY)) {
                for (final var made : batch) {
                    final long deal = id++;
                    final var number = "%d/%s".formatted(deal, run1);
                    Bare.set(deals, deal, number, number, deal, kind.id(), won.id(), wonPlace, "WON",
                            made.partner().get(0), made.partner().get(2), made.user().get(0), made.user().get(2),
                            made.opened(), made.closed(), made.amount(), "PLN", made.product().get(0),
                            made.externalId(), made.externalId().toLowerCase());
                    deals.addBatch();
                    Bare.set(lines, id++, deal, made.product().get(0), made.amount(), "PLN");
                    lines.addBatch();
                    final var entered = noon(made.opened());
                    final var left = noon(made.closed());
                    Bare.set(entries, id++, deal, 1, talks.id(), entered, left,
                            left.getEpochSecond() - entered.getEpochSecond(), true);
                    entries.addBatch();
                    Bare.set(entries, id++, deal, 2, won.id(), left, null, null, false);
                    entries.addBatch();
                }
                deals.executeBatch();
                lines.executeBatch();
                entries.executeBatch();
            }
            bare.connection().commit();
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private record Made(String externalId, List<Object> partner, List<Object> user, List<Object> product,
            LocalDate opened, LocalDate closed, BigDecimal amount) {
    }
}

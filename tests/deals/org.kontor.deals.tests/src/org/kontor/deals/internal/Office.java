package org.kontor.deals.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.products.Product;
import org.kontor.store.Store;
import org.kontor.testkit.TestDatabase;

/** A sales office to test in: the services of this bundle over a test database, and some records of other bundles. */
final class Office {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    final TestDatabase database;
    final Store store;
    final DefaultDealKindService kinds;
    final DefaultDealService deals;
    final DefaultFunnelService funnels;
    final DefaultDealIntake intake;
    final DealList list;
    final DealSearch search;
    private static long nextId = 1_000_000_000;

    Office(TestDatabase database) {
        this.database = database;
        store = database.store();
        kinds = new DefaultDealKindService(store, new FakeSignIn(), database.events());
        deals = new DefaultDealService(store, kinds, CLOCK);
        funnels = new DefaultFunnelService(store, kinds, ZoneOffset.UTC);
        intake = new DefaultDealIntake(store, kinds);
        list = new DealList(store, kinds);
        search = new DealSearch(store);
    }

    /** Removes all deals. */
    void clear() {
        database.guard().reset();
        store.write(session -> {
            for (final var table : List.of("NUMBER_SERIES", "STAGE_ENTRY", "DEAL_LINE", "DEAL", "PARTNER", "PRODUCT",
                    "APP_USER")) {
                session.sqlUpdate("DELETE FROM " + table, List.of());
            }
            return null;
        });
        database.events().take();
    }

    Ref partner(String name) {
        return insert(name, "INSERT INTO PARTNER (ID, VERSION, KIND, NAME, NAME_LOWER, NAME_SORT)"
                + " VALUES (?, 1, 'COMPANY', ?, ?, ?)");
    }

    Ref user(String name) {
        final long id = nextId();
        store.write(session -> session.sqlUpdate("INSERT INTO APP_USER (ID, VERSION, LOGIN, LOGIN_LOWER, NAME,"
                + " NAME_LOWER, NAME_SORT, STATE, ADMINISTRATOR) VALUES (?, 1, ?, ?, ?, ?, ?, 'NOT_YET', FALSE)",
                List.of(id, "u" + id, "u" + id, name, SortKeys.lower(name), SortKeys.of(name))));
        return new Ref(id, name);
    }

    Product product(String name, String price) {
        final long id = nextId();
        store.write(session -> session.sqlUpdate("INSERT INTO PRODUCT (ID, VERSION, NAME, NAME_LOWER, NAME_SORT,"
                + " PRICE, CURRENCY, ACTIVE) VALUES (?, 1, ?, ?, ?, ?, 'PLN', TRUE)",
                List.of(id, name, SortKeys.lower(name), SortKeys.of(name), new BigDecimal(price))));
        return new Product(id, 1, "", name, "", "", pln(price), true, "");
    }

    void rename(String table, Ref record, String name) {
        store.write(session -> session.sqlUpdate("UPDATE " + table
                + " SET NAME = ?, NAME_LOWER = ?, NAME_SORT = ? WHERE ID = ?",
                List.of(name, SortKeys.lower(name), SortKeys.of(name), record.id())));
    }

    private Ref insert(String name, String sql) {
        final long id = nextId();
        store.write(session -> session.sqlUpdate(sql, List.of(id, name, SortKeys.lower(name), SortKeys.of(name))));
        return new Ref(id, name);
    }

    private static synchronized long nextId() {
        return ++nextId;
    }

    DealKind kind() {
        return kinds.kinds().getFirst();
    }

    Stage stage(String code) {
        return kind().stages().stream().filter(stage -> stage.code().equals(code)).findFirst().orElseThrow();
    }

    /** Codes by ids. */
    Map<Long, String> stages() {
        final var codes = new HashMap<Long, String>();
        kind().stages().forEach(stage -> codes.put(stage.id(), stage.code()));
        return codes;
    }

    Ref kindRef() {
        return new Ref(kind().id(), kind().name());
    }

    Deal saved(Deal deal) {
        return deals.save(deal).orThrow();
    }

    long count(String table) {
        return store.read(session -> session.sql("SELECT COUNT(*) AS N FROM " + table, List.of(),
                row -> row.integer("N")).getFirst());
    }

    /** Names to ids of one table, as other bundles' services look them up. */
    Map<String, Ref> named(String table, Iterable<String> names) {
        final var found = new HashMap<String, Ref>();
        store.read(session -> {
            for (final var name : names) {
                session.sql("SELECT ID, NAME FROM " + table + " WHERE NAME_LOWER = ?", List.of(SortKeys.lower(name)),
                        row -> found.put(name, row.ref("ID", "NAME")));
            }
            return null;
        });
        return found;
    }

    static Money pln(String amount) {
        return new Money(new BigDecimal(amount), "PLN");
    }

    static Deal deal(String title) {
        return new Deal(0, 0, "", title, null, null, DealState.OPEN, null, null, null, null, null, null, List.of(),
                null, "", "", "");
    }

    static Deal opened(Deal deal, LocalDate on) {
        return new Deal(deal.id(), deal.version(), deal.number(), deal.title(), deal.kind(), deal.stage(),
                deal.state(), deal.partner(), deal.responsible(), on, deal.expectedOn(), deal.closedOn(),
                deal.amount(), deal.lines(), deal.lossReason(), deal.lossRemark(), deal.note(), deal.externalId());
    }

    static Deal with(Deal deal, Ref partner, Ref responsible, Money amount) {
        return new Deal(deal.id(), deal.version(), deal.number(), deal.title(), deal.kind(), deal.stage(),
                deal.state(), partner, responsible, deal.openedOn(), deal.expectedOn(), deal.closedOn(), amount,
                deal.lines(), deal.lossReason(), deal.lossRemark(), deal.note(), deal.externalId());
    }

    static Deal lines(Deal deal, DealLine... lines) {
        return new Deal(deal.id(), deal.version(), deal.number(), deal.title(), deal.kind(), deal.stage(),
                deal.state(), deal.partner(), deal.responsible(), deal.openedOn(), deal.expectedOn(),
                deal.closedOn(), deal.amount(), List.of(lines), deal.lossReason(), deal.lossRemark(), deal.note(),
                deal.externalId());
    }

    static Deal external(Deal deal, String externalId) {
        return new Deal(deal.id(), deal.version(), deal.number(), deal.title(), deal.kind(), deal.stage(),
                deal.state(), deal.partner(), deal.responsible(), deal.openedOn(), deal.expectedOn(),
                deal.closedOn(), deal.amount(), deal.lines(), deal.lossReason(), deal.lossRemark(), deal.note(),
                externalId);
    }
}

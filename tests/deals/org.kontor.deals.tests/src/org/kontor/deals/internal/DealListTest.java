package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.deals.internal.Office.deal;
import static org.kontor.deals.internal.Office.opened;
import static org.kontor.deals.internal.Office.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Caller;
import org.kontor.base.Progress;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.base.SortKeys;
import org.kontor.base.list.Column;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;
import org.kontor.deals.Deal;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealRow;
import org.kontor.deals.Stage;
import org.kontor.store.AccessDeniedException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class DealListTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Office office;
    private Ref mill;
    private Ref ann;

    DealListTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void someDeals() {
        office.clear();
        mill = office.partner("Młyn Śnieżka");
        ann = office.user("Ann");
        final var product = new Ref(office.product("Waga", "1").id(), "");
        for (int i = 0; i < 23; i++) {
            final var plain = with(deal("Deal " + i), i % 3 == 0 ? mill : null, i % 2 == 0 ? ann : null,
                    i % 4 == 0 ? null : Office.pln("" + i % 5 * 100));
            final var dated = opened(plain, i % 7 == 0 ? null : DAY.plusDays(i % 5));
            office.saved(i == 5 ? Office.lines(dated, new DealLine(product, BigDecimal.ONE, null)) : dated);
        }
    }

    private List<DealRow> all(PageRequest first) {
        final var rows = new ArrayList<DealRow>();
        var page = office.list.page(first);
        rows.addAll(page.rows());
        while (page.next().isPresent()) {
            page = office.list.page(first.after(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    private List<DealRow> where(Filter... filters) {
        return office.list.page(PageRequest.first(100).where(filters)).rows();
    }

    @Test
    void pagesInEveryOrderGiveEveryDealOnceNullsLast() {
        final var keys = new java.util.LinkedHashMap<String, Function<DealRow, Comparable<?>>>();
        keys.put("openedOn", DealRow::openedOn);
        keys.put("amount", row -> row.amount() == null ? null : row.amount().amount());
        keys.put("number", DealListTest::yearAndCount);
        keys.put("expectedOn", DealRow::expectedOn);
        keys.put("closedOn", DealRow::closedOn);
        keys.put("partner", row -> row.partner() == null ? null : SortKeys.of(row.partner().label()));
        keys.put("responsible", row -> row.responsible() == null ? null : SortKeys.of(row.responsible().label()));
        keys.put("stage", row -> office.kind().stages().stream().map(Stage::id).toList().indexOf(row.stage().id()));
        keys.forEach((column, key) -> {
            for (final boolean descending : new boolean[] {false, true}) {
                final var rows = all(PageRequest.first(4).by(new Sort(column, descending)));
                assertEquals(23, rows.stream().map(Row::id).distinct().count(), column);
                assertEquals(23, rows.size());
                assertEquals(sorted(rows, key, descending), rows.stream().map(Row::id).toList(), column);
            }
        });
    }

    private static String yearAndCount(DealRow row) {
        final var parts = row.number().split("/");
        return parts[1] + parts[0];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Long> sorted(List<DealRow> rows, Function<DealRow, Comparable<?>> key, boolean descending) {
        Comparator<DealRow> filled = Comparator.comparing(row -> (Comparable) key.apply(row));
        filled = filled.thenComparing(Row::id);
        final var ids = new ArrayList<Long>();
        rows.stream().filter(row -> key.apply(row) != null).sorted(descending ? filled.reversed() : filled)
                .forEach(row -> ids.add(row.id()));
        final Comparator<DealRow> byId = Comparator.comparing(Row::id);
        rows.stream().filter(row -> key.apply(row) == null).sorted(descending ? byId.reversed() : byId)
                .forEach(row -> ids.add(row.id()));
        return ids;
    }

    @Test
    void everyColumnThatSaysSoCanBeSortedAndFiltered() {
        for (final var column : office.list.columns()) {
            if (column.sortable()) {
                assertEquals(23, all(PageRequest.first(50).by(new Sort(column.id(), false))).size());
            }
            if (column.filterable()) {
                final long empty = office.list.count(List.of(Filter.of(column.id(), Operator.EMPTY)));
                final long filled = office.list.count(List.of(Filter.of(column.id(), Operator.FILLED)));
                assertEquals(23, empty + filled, column.id());
            }
        }
        assertEquals("openedOn", office.list.defaultSort().column());
    }

    @Test
    void textsNamesAmountsAndDaysAreFiltered() {
        assertEquals(8, where(Filter.of("partner", Operator.CONTAINS, "śnieżka")).size());
        assertEquals(8, where(Filter.of("partner", Operator.IN, mill.id())).size());
        assertEquals(1, where(Filter.of("title", Operator.EQUALS, "deal 17")).size());
        assertEquals(23, where(Filter.of("number", Operator.CONTAINS, "/CRM".toLowerCase())).size());
        assertEquals(1, where(Filter.of("product", Operator.STARTS_WITH, "wag")).size());
        assertEquals(12, where(Filter.of("responsible", Operator.EQUALS, "ann")).size());
        assertEquals(23, where(Filter.of("stage", Operator.IN, office.stage("PROSPECTING").id())).size());
        assertEquals(23, where(Filter.of("stage", Operator.CONTAINS,
                office.stage("PROSPECTING").name().toLowerCase())).size());
        assertEquals(23, where(Filter.of("state", Operator.IN, "OPEN", "WON")).size());
        assertEquals(0, where(Filter.of("state", Operator.EQUALS, "LOST")).size());
        where(Filter.of("amount", Operator.BETWEEN, BigDecimal.valueOf(100), BigDecimal.valueOf(200)))
                .forEach(row -> assertTrue(row.amount().amount().intValue() >= 100
                        && row.amount().amount().intValue() <= 200));
        assertEquals(where().stream().map(DealRow::openedOn).filter(Objects::nonNull)
                .filter(day -> !day.isBefore(DAY.plusDays(3))).count(),
                where(Filter.of("openedOn", Operator.AT_LEAST, DAY.plusDays(3))).size());
        assertEquals(2, where(Filter.of("partner", Operator.IN, mill.id()),
                Filter.of("openedOn", Operator.EQUALS, DAY.plusDays(3))).stream().distinct().count());
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyDealsThereAre() {
        office.list.page(PageRequest.first(3));
        final int few = office.database.statements().during(() -> office.list.page(PageRequest.first(3)));
        final int many = office.database.statements().during(() -> office.list.page(PageRequest.first(15)));
        assertEquals(1, few);
        assertEquals(1, many);
    }

    @Test
    void exportGivesEveryDealAndNeedsTheRight() {
        final var ids = new ArrayList<Long>();
        office.list.export(List.of(), row -> ids.add(row.id()), Progress.NONE);
        assertEquals(all(PageRequest.first(100)).stream().map(Row::id).toList(), ids);
        office.database.guard().forbid("deal", Right.EXPORT);
        assertThrows(AccessDeniedException.class, () -> office.list.export(List.of(), row -> {}, Progress.NONE));
    }

    @Test
    void whoMayReadOnlyOnesOwnSeesNoOthers() {
        office.database.guard().limit("deal", Set.of(ann.id()), Right.READ);
        final var rows = all(PageRequest.first(5));
        assertEquals(12, rows.size());
        rows.forEach(row -> assertEquals(ann, row.responsible()));
        assertEquals(12, office.list.count(List.of()));
    }

    @Test
    void dealsAreSortedByThePartnersNewName() {
        final var keeper = new SortKeeper(office.store, office.database.events());
        office.saved(with(deal("Z"), office.partner("Zorza"), null, null));
        office.rename("PARTNER", mill, "Żuraw");
        office.rename("APP_USER", ann, "Ann of Green Gables");
        office.database.events().publish(new RecordsChanged("partner", Set.of(mill.id()), Caller.SYSTEM));
        office.database.events().publish(new RecordsChanged("user", Set.of(), Caller.SYSTEM));
        final var first = office.list.page(PageRequest.first(1).by(new Sort("partner", false))).rows().getFirst();
        assertEquals("Zorza", first.partner().label());
        final var stale = office.store.read(session -> session.sql("SELECT COUNT(*) AS N FROM DEAL D"
                + " JOIN APP_USER U ON U.ID = D.RESPONSIBLE_ID WHERE D.RESPONSIBLE_SORT <> U.NAME_SORT", List.of(),
                row -> row.integer("N")));
        assertEquals(List.of(0L), stale);
        keeper.close();
    }

    @Test
    void everyRowHoldsWhatTheDealHolds() {
        final var row = where(Filter.of("title", Operator.EQUALS, "deal 5")).getFirst();
        final Deal deal = office.deals.find(row.id()).orElseThrow();
        assertEquals(deal.number(), row.number());
        assertEquals(deal.stage(), row.stage());
        assertEquals(deal.kind(), row.kind());
        assertEquals(deal.amount(), row.amount());
        assertEquals(deal.openedOn(), row.openedOn());
        assertEquals("Waga", row.product().label());
        for (final Column<DealRow> column : office.list.columns()) {
            column.value().apply(row);
        }
    }
}

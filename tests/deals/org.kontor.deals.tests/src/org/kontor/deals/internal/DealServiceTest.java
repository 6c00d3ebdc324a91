package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.deals.internal.Office.TODAY;
import static org.kontor.deals.internal.Office.deal;
import static org.kontor.deals.internal.Office.lines;
import static org.kontor.deals.internal.Office.opened;
import static org.kontor.deals.internal.Office.pln;
import static org.kontor.deals.internal.Office.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Problem;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.base.Right;
import org.kontor.deals.Deal;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealService.DealTotal;
import org.kontor.deals.DealState;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AuditEntry;
import org.kontor.store.RecordMissingException;
import org.kontor.store.StaleRecordException;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class DealServiceTest {

    private final Office office;

    DealServiceTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void empty() {
        office.clear();
    }

    private static List<String> fields(Result<?> result) {
        return result.problems().stream().map(Problem::field).toList();
    }

    @Test
    void aNewDealStandsInTheFirstStageAndHasANumberOfItsYear() {
        final var saved = office.saved(deal("Shelves"));
        assertTrue(saved.number().matches("\\d{4,}/2026/CRM"), saved.number());
        assertEquals("PROSPECTING", office.stages().get(saved.stage().id()));
        assertEquals(DealState.OPEN, saved.state());
        assertEquals(Optional.of(saved), office.deals.find(saved.id()));
    }

    @Test
    void theNumberBelongsToTheYearInWhichTheDealBegan() {
        final var saved = office.saved(opened(deal("Old"), LocalDate.of(2019, 5, 6)));
        assertTrue(saved.number().endsWith("/2019/CRM"), saved.number());
    }

    @Test
    void everyFieldIsKept() {
        final var partner = office.partner("Młyn „Śnieżka”");
        final var agent = office.user("Оксана Ґонта");
        final var product = office.product("Waga", "120.50");
        final var line = new DealLine(new Ref(product.id(), "not trusted"), new BigDecimal("2.5"), pln("99.99"));
        final var full = new Deal(0, 0, "", " Wagi ", null, new Ref(office.stage("OFFER").id(), ""), DealState.OPEN,
                partner, agent, TODAY, TODAY.plusDays(30), null, pln("1234.5678"), List.of(line), null, "",
                "<b>'; DROP TABLE DEAL; --", "X-1");
        final var read = office.deals.find(office.saved(full).id()).orElseThrow();
        assertEquals("Wagi", read.title());
        assertEquals(partner, read.partner());
        assertEquals(agent, read.responsible());
        assertEquals(TODAY.plusDays(30), read.expectedOn());
        assertEquals(0, read.amount().amount().compareTo(new BigDecimal("1234.5678")));
        assertEquals("Waga", read.lines().getFirst().product().label());
        assertEquals(0, read.lines().getFirst().quantity().compareTo(new BigDecimal("2.5")));
        assertEquals("<b>'; DROP TABLE DEAL; --", read.note());
        assertEquals("X-1", read.externalId());
        assertEquals(office.stage("OFFER").id(), read.stage().id());
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        final var wrong = new Deal(0, 0, "", "x".repeat(201), null, null, DealState.OPEN, null, null,
                LocalDate.of(206, 1, 1), null, null, new Money(new BigDecimal("-1"), "XYZ"),
                List.of(new DealLine(new Ref(1, ""), BigDecimal.ZERO, null)), null, "", "y".repeat(4001), "");
        assertEquals(Set.of("title", "note", "openedOn", "amount", "lines"),
                Set.copyOf(fields(office.deals.save(wrong))));
        final var tooLarge = with(deal(""), null, null, pln("1234567890123456"));
        assertEquals(List.of("amount"), fields(office.deals.save(tooLarge)));
        assertEquals(0, office.count("DEAL"));
    }

    @Test
    void referencesThatAreNotThereAreRejected() {
        final var gone = new Ref(4711, "gone");
        assertEquals(List.of("partner"), fields(office.deals.save(with(deal(""), gone, null, null))));
        assertEquals(List.of("responsible"), fields(office.deals.save(with(deal(""), null, gone, null))));
        assertEquals(List.of("lines"),
                fields(office.deals.save(lines(deal(""), new DealLine(gone, BigDecimal.ONE, null)))));
    }

    @Test
    void changingKeepsLinesThatStayAndDropsTheOthers() {
        final var one = new Ref(office.product("One", "1").id(), "One");
        final var two = new Ref(office.product("Two", "2").id(), "Two");
        final var first = office.saved(lines(deal("L"), new DealLine(one, BigDecimal.ONE, pln("1")),
                new DealLine(two, BigDecimal.TWO, null)));
        final var second = office.saved(lines(first, new DealLine(two, BigDecimal.TEN, pln("3"))));
        assertEquals(List.of("Two"), second.lines().stream().map(line -> line.product().label()).toList());
        assertEquals(1, office.count("DEAL_LINE"));
        assertTrue(second.version() > first.version());
    }

    @Test
    void twoWhoChangeTheSameDealAreKeptApart() {
        final var deal = office.saved(deal("Mine"));
        office.saved(with(deal, null, null, pln("5")));
        assertThrows(StaleRecordException.class, () -> office.deals.save(with(deal, null, null, pln("6"))));
        assertThrows(StaleRecordException.class, () -> office.deals.delete(deal.id(), deal.version()));
        assertThrows(StaleRecordException.class,
                () -> office.deals.move(deal.id(), deal.version(), office.stage("OFFER").id()));
    }

    @Test
    void movingKeepsAHistory() {
        final var deal = office.saved(opened(deal("Way"), TODAY.minusDays(10)));
        office.database.guard().actAs(1, "Галина");
        final var moved = office.deals.move(deal.id(), deal.version(), office.stage("OFFER").id()).orThrow();
        assertEquals(office.stage("OFFER").id(), moved.stage().id());
        final var stages = office.deals.stages(deal.id());
        assertEquals(List.of("PROSPECTING", "OFFER"), stages.stream().map(e -> e.stage().code()).toList());
        assertEquals(TODAY.minusDays(10).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC),
                stages.getFirst().enteredAt());
        assertEquals(Duration.between(stages.getFirst().enteredAt(), Office.CLOCK.instant()),
                stages.getFirst().stayed());
        assertEquals("Галина", stages.getLast().by());
        assertNull(stages.getLast().stayed());
    }

    @Test
    void movingToWhereItIsChangesNothing() {
        final var deal = office.saved(deal("Still"));
        final var same = office.deals.move(deal.id(), deal.version(), deal.stage().id()).orThrow();
        assertEquals(deal, same);
        assertEquals(1, office.deals.stages(deal.id()).size());
    }

    @Test
    void movingToAClosingOrAForeignStageIsRejected() {
        final var deal = office.saved(deal("No"));
        assertEquals(List.of("stage"),
                fields(office.deals.move(deal.id(), deal.version(), office.stage("WON").id())));
        assertEquals(List.of("stage"), fields(office.deals.move(deal.id(), deal.version(), 4711)));
        assertEquals(deal, office.deals.find(deal.id()).orElseThrow());
    }

    @Test
    void winningNeedsAPartnerAndADay() {
        final var deal = office.saved(opened(deal("Win"), TODAY.minusDays(3)));
        assertEquals(Set.of("partner", "closedOn"),
                Set.copyOf(fields(office.deals.win(deal.id(), deal.version(), null, null))));
        assertEquals(Set.of("partner", "closedOn"),
                Set.copyOf(fields(office.deals.win(deal.id(), deal.version(), TODAY.minusDays(4), null))));
        final var ready = office.saved(with(deal, office.partner("P"), null, pln("10")));
        final var won = office.deals.win(ready.id(), ready.version(), TODAY, pln("12")).orThrow();
        assertEquals(DealState.WON, won.state());
        assertEquals(TODAY, won.closedOn());
        assertEquals(0, won.amount().amount().compareTo(BigDecimal.valueOf(12)));
        assertEquals("WON", office.deals.stages(won.id()).getLast().stage().code());
        assertEquals(List.of(""), fields(office.deals.win(won.id(), won.version(), TODAY, null)));
    }

    @Test
    void losingNeedsAReason() {
        final var deal = office.saved(deal("Lose"));
        assertEquals(List.of("lossReason"), fields(office.deals.lose(deal.id(), deal.version(), TODAY, 4711, "")));
        final var reason = office.kinds.lossReasons().getFirst();
        final var lost = office.deals.lose(deal.id(), deal.version(), TODAY, reason.id(), "too dear").orThrow();
        assertEquals(DealState.LOST, lost.state());
        assertEquals(reason, lost.lossReason());
        assertEquals("too dear", lost.lossRemark());
    }

    @Test
    void aClosedDealIsOpenedAgainByMovingIt() {
        final var deal = office.saved(deal("Again"));
        final var reason = office.kinds.lossReasons().getFirst();
        final var lost = office.deals.lose(deal.id(), deal.version(), TODAY, reason.id(), "x").orThrow();
        final var open = office.deals.move(lost.id(), lost.version(), office.stage("ENGAGING").id()).orThrow();
        assertEquals(DealState.OPEN, open.state());
        assertNull(open.closedOn());
        assertNull(open.lossReason());
        assertEquals("", open.lossRemark());
        assertEquals(List.of("PROSPECTING", "LOST", "ENGAGING"),
                office.deals.stages(deal.id()).stream().map(e -> e.stage().code()).toList());
    }

    @Test
    void theDayOfTheEndCanBeCorrected() {
        final var deal = office.saved(opened(with(deal("Day"), office.partner("P"), null, null), TODAY.minusDays(9)));
        final var won = office.deals.win(deal.id(), deal.version(), TODAY, null).orThrow();
        final var mended = office.saved(new Deal(won.id(), won.version(), won.number(), won.title(), won.kind(),
                won.stage(), won.state(), won.partner(), null, won.openedOn(), null, TODAY.minusDays(2), null,
                List.of(), null, "", "", ""));
        assertEquals(TODAY.minusDays(2), mended.closedOn());
        final var stages = office.deals.stages(deal.id());
        assertEquals(Instant.parse("2026-03-16T12:00:00Z"), stages.getLast().enteredAt());
        assertEquals(Duration.ofDays(7), stages.getFirst().stayed());
    }

    @Test
    void theFirstStageFollowsTheDayOfTheBeginning() {
        final var deal = office.saved(opened(deal("Since"), TODAY.minusDays(5)));
        office.saved(opened(deal, TODAY.minusDays(8)));
        assertEquals(Instant.parse("2026-03-10T12:00:00Z"),
                office.deals.stages(deal.id()).getFirst().enteredAt());
    }

    @Test
    void theSameExternalIdTwiceIsRejected() {
        final var first = office.saved(Office.external(deal("A"), "EXT-1"));
        assertEquals(List.of("externalId"), fields(office.deals.save(Office.external(deal("B"), "EXT-1"))));
        assertTrue(office.deals.save(Office.external(deal("B"), "ext-1")).problems().isEmpty());
        assertTrue(office.deals.save(Office.external(first, "EXT-1")).problems().isEmpty());
    }

    @Test
    void theHistoryOfTheFieldsNamesWhatItMeans() {
        final var deal = office.saved(deal("H"));
        office.saved(with(deal, office.partner("Brama"), null, pln("7")));
        final var fields = office.deals.history(deal.id()).stream()
                .collect(Collectors.toMap(AuditEntry::field, entry -> entry, (a, b) -> a));
        assertEquals("Brama", fields.get("partner").after());
        assertNull(fields.get("partner").before());
        assertTrue(fields.get("amount").after().startsWith("7"));
        assertEquals("Tester", fields.get("").userName());
        assertEquals(Set.of("", "partner", "amount", "currency"), fields.keySet());
    }

    @Test
    void totalsOfAPartnerAreByStateAndCurrency() {
        final var partner = office.partner("T");
        office.saved(with(deal("1"), partner, null, pln("10")));
        office.saved(with(deal("2"), partner, null, pln("5")));
        office.saved(with(deal("3"), partner, null, new Money(BigDecimal.ONE, "EUR")));
        office.saved(with(deal("other"), office.partner("O"), null, pln("5")));
        final var totals = office.deals.totals(partner.id());
        assertEquals(2, totals.size());
        final DealTotal zloty = totals.stream().filter(t -> t.sum().currency().equals("PLN")).findFirst()
                .orElseThrow();
        assertEquals(2, zloty.deals());
        assertEquals(0, zloty.sum().amount().compareTo(BigDecimal.valueOf(15)));
    }

    @Test
    void aDeletedDealIsGoneWithItsParts() {
        final var product = new Ref(office.product("D", "1").id(), "D");
        final var deal = office.saved(lines(deal("D"), new DealLine(product, BigDecimal.ONE, null)));
        office.deals.delete(deal.id(), deal.version()).orThrow();
        assertEquals(Optional.empty(), office.deals.find(deal.id()));
        assertEquals(0, office.count("DEAL_LINE") + office.count("STAGE_ENTRY"));
        assertThrows(RecordMissingException.class, () -> office.deals.delete(deal.id(), deal.version()));
    }

    @Test
    void whoMayNotReadADealDoesNotSeeIt() {
        final var mine = office.user("Me");
        final var own = office.saved(with(deal("Own"), null, mine, null));
        final var other = office.saved(with(deal("Other"), null, office.user("You"), null));
        office.database.guard().limit("deal", Set.of(mine.id()), Right.READ);
        assertEquals(Optional.of(own.id()), office.deals.find(own.id()).map(Deal::id));
        assertEquals(Optional.empty(), office.deals.find(other.id()));
        assertEquals(List.of(), office.deals.stages(other.id()));
        assertEquals(List.of(), office.deals.history(other.id()));
        assertThrows(RecordMissingException.class, () -> office.deals.save(other));
        office.database.guard().forbid("deal", Right.CHANGE);
        assertThrows(AccessDeniedException.class, () -> office.deals.save(own));
        office.database.guard().forbid("deal", Right.CREATE);
        assertThrows(AccessDeniedException.class, () -> office.deals.save(deal("New")));
        assertEquals(2, office.count("DEAL"));
    }

    @Test
    void aChangeIsToldAfterTheCommit() {
        final var deal = office.saved(deal("E"));
        assertTrue(office.database.events().take().stream().anyMatch(
                event -> event instanceof RecordsChanged changed && changed.kind().equals("deal")
                        && changed.touches(deal.id())));
    }

    @Test
    void openingADealTakesTwoStatements() {
        final var deal = office.saved(deal("S"));
        assertEquals(2, office.database.statements().during(() -> office.deals.find(deal.id())));
    }
}

package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.Right;
import org.kontor.deals.Deal;
import org.kontor.deals.DealIntake.PastDeal;
import org.kontor.deals.DealIntake.PastStage;
import org.kontor.deals.DealState;
import org.kontor.deals.FunnelService.Funnel;
import org.kontor.deals.FunnelService.Query;
import org.kontor.deals.Stage;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class FunnelTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
    private static final LocalDate TO = LocalDate.of(2025, 6, 30);

    private final Office office;
    private Ref partner;
    private Ref ann;
    private Ref bob;

    FunnelTest(TestDatabase database) {
        office = new Office(database);
    }

    @BeforeEach
    void empty() {
        office.clear();
        partner = office.partner("P");
        ann = office.user("Ann");
        bob = office.user("Bob");
    }

    private Funnel funnel(Long responsible) {
        return office.funnels.funnel(new Query(FROM, TO, office.kind().id(), responsible));
    }

    private PastDeal past(Ref responsible, Money amount, Object... codesAndDays) {
        final var stages = new ArrayList<PastStage>();
        for (int i = 0; i < codesAndDays.length; i += 2) {
            final var day = (String) codesAndDays[i + 1];
            stages.add(new PastStage(office.stage((String) codesAndDays[i]).id(),
                    day == null ? null : Instant.parse(day + "T12:00:00Z"), "Tester"));
        }
        final var last = office.stage((String) codesAndDays[codesAndDays.length - 2]).state();
        final var closed =
                last == DealState.OPEN ? null : LocalDate.parse((String) codesAndDays[codesAndDays.length - 1]);
        return new PastDeal(
                new Deal(0, 0, "", "", office.kindRef(), null, last, partner, responsible, null, null, closed,
                        amount, List.of(), last == DealState.LOST ? office.kinds.lossReasons().getFirst() : null, "",
                        "", ""),
                stages);
    }

    private static List<Long> deals(Funnel funnel) {
        return funnel.steps().stream().map(step -> step.deals()).toList();
    }

    @Test
    void anEmptyFunnelHasNoShares() {
        final var funnel = funnel(null);
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), deals(funnel));
        funnel.steps().forEach(step -> assertNull(step.share()));
        assertNull(funnel.lost().share());
        assertEquals(List.of(), funnel.currencies());
        assertEquals(BigDecimal.ZERO, funnel.steps().getFirst().sum());
    }

    @Test
    void whoCameFurtherCountsInTheStepsBeforeToo() {
        office.intake.add(List.of(past(ann, Office.pln("10"), "PROSPECTING", "2025-03-01", "OFFER", "2025-03-11"),
                past(ann, Office.pln("5"), "ENGAGING", "2024-12-31", "WON", "2025-06-30"),
                past(ann, Office.pln("1"), "PROSPECTING", "2025-02-28", "OFFER", "2025-07-01"))).orThrow();
        final var funnel = funnel(null);
        assertEquals(List.of(2L, 2L, 2L, 1L, 1L), deals(funnel));
        assertEquals(0, funnel.steps().getFirst().sum().compareTo(BigDecimal.valueOf(15)));
        assertEquals(0.5, funnel.steps().getLast().share());
        assertEquals(Duration.ofDays(10), funnel.steps().getFirst().averageStay());
        assertEquals(Duration.ofDays(181), funnel.steps().get(1).averageStay());
        assertNull(funnel.steps().getLast().averageStay());
    }

    @Test
    void lostDealsAreCountedApartAndDoNotMakeAStayLonger() {
        office.intake.add(List.of(past(ann, Office.pln("10"), "PROSPECTING", "2025-03-01", "LOST", "2025-05-01"),
                past(ann, Office.pln("4"), "PROSPECTING", "2024-01-01", "LOST", "2025-05-01"))).orThrow();
        final var funnel = funnel(null);
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L), deals(funnel));
        assertEquals(2, funnel.lost().deals());
        assertEquals(0, funnel.lost().sum().compareTo(BigDecimal.valueOf(14)));
        assertEquals(1.0, funnel.lost().share());
        assertNull(funnel.steps().getFirst().averageStay());
    }

    @Test
    void undatedDealsAreOnlySaid() {
        office.intake.add(List.of(past(ann, null, "PROSPECTING", null),
                past(bob, null, "PROSPECTING", null, "OFFER", "2025-04-01"))).orThrow();
        assertEquals(2, funnel(null).undated());
        assertEquals(1, funnel(ann.id()).undated());
        assertEquals(List.of(1L, 1L, 1L, 0L, 0L), deals(funnel(null)));
    }

    @Test
    void sumsAreInTheCurrencyThatMostHave() {
        final var euro = new Money(new BigDecimal("1000"), "EUR");
        office.intake.add(List.of(past(ann, Office.pln("1"), "OFFER", "2025-04-01"),
                past(ann, Office.pln("2"), "OFFER", "2025-04-01"), past(ann, euro, "OFFER", "2025-04-01"),
                past(ann, null, "OFFER", "2025-04-01"))).orThrow();
        final var funnel = funnel(null);
        assertEquals(List.of("PLN", "EUR"), funnel.currencies());
        assertEquals(0, funnel.steps().getFirst().sum().compareTo(BigDecimal.valueOf(3)));
        assertEquals(4, funnel.steps().getFirst().deals());
    }

    @Test
    void onlyWhatTheCallerMayReadIsCounted() {
        office.intake.add(List.of(past(ann, Office.pln("1"), "OFFER", "2025-04-01"),
                past(bob, Office.pln("2"), "PROSPECTING", "2025-04-01", "OFFER", "2025-04-03"),
                past(null, Office.pln("2"), "OFFER", "2025-04-01"), past(bob, null, "PROSPECTING", null))).orThrow();
        office.database.guard().limit("deal", Set.of(ann.id()), Right.READ);
        final var funnel = funnel(null);
        assertEquals(List.of(1L, 1L, 1L, 0L, 0L), deals(funnel));
        assertEquals(0, funnel.undated());
        assertNull(funnel.steps().getFirst().averageStay());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), deals(funnel(bob.id())));
        office.database.guard().forbid("deal", Right.READ);
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), deals(funnel(null)));
    }

    @Test
    void anUnknownKindIsTheCallersMistake() {
        assertThrows(IllegalArgumentException.class, () -> office.funnels.funnel(new Query(FROM, TO, 4711, null)));
    }

    @Test
    void howManyStatementsDoesNotDependOnHowManyDeals() {
        office.intake.add(List.of(past(ann, Office.pln("1"), "OFFER", "2025-04-01"))).orThrow();
        final int few = office.database.statements().during(() -> funnel(null));
        office.intake.add(randomDeals(new Random(7), 200)).orThrow();
        assertEquals(few, office.database.statements().during(() -> funnel(null)));
        assertEquals(3, few);
    }

    @Test
    void randomHistoriesGiveWhatASimpleCountGives() {
        final var random = new Random(42);
        final var deals = randomDeals(random, 400);
        office.intake.add(deals).orThrow();
        for (final var responsible : new Ref[] {null, ann, bob}) {
            final var mine = deals.stream()
                    .filter(deal -> responsible == null || responsible.equals(deal.deal().responsible())).toList();
            final var expected = new FunnelReference(office.kind(), FROM, TO, ZoneOffset.UTC, mine);
            final var funnel = funnel(responsible == null ? null : (Long) responsible.id());
            assertEquals(expected.deals(), deals(funnel));
            assertEquals(expected.lost(), funnel.lost().deals());
            assertEquals(expected.undated(), funnel.undated());
            assertEquals(expected.sums(), funnel.steps().stream().map(step -> step.sum().longValueExact()).toList());
            assertEquals(expected.stays(), funnel.steps().stream().map(step -> step.averageStay()).toList());
        }
    }

    private List<PastDeal> randomDeals(Random random, int count) {
        final var deals = new ArrayList<PastDeal>();
        for (int i = 0; i < count; i++) {
            final var steps = new ArrayList<Object>();
            var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(240));
            int stage = random.nextInt(4);
            boolean dated = random.nextInt(10) > 0;
            steps.add(office.kind().stages().get(stage).code());
            steps.add(dated ? day.toString() : null);
            while (random.nextInt(3) > 0 && stage < 4) {
                stage = Math.max(0, Math.min(5, stage + random.nextInt(4) - 1));
                day = day.plusDays(random.nextInt(30));
                final Stage next = office.kind().stages().get(stage);
                steps.add(next.code());
                steps.add(day.toString());
            }
            deals.add(past(random.nextBoolean() ? ann : bob, Office.pln("" + random.nextInt(1000)), steps.toArray()));
        }
        return deals;
    }
}

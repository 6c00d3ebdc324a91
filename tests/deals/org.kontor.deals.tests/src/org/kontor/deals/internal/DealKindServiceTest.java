package org.kontor.deals.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kontor.deals.internal.Office.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kontor.base.Problem;
import org.kontor.base.list.PageRequest;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.testkit.DatabaseTest;
import org.kontor.testkit.TestDatabase;

@DatabaseTest("org.kontor.deals")
class DealKindServiceTest {

    private final Office office;

    DealKindServiceTest(TestDatabase database) {
        office = new Office(database);
    }

    private Set<String> problems(DealKind kind) {
        return office.kinds.save(kind).problems().stream().map(Problem::field).collect(Collectors.toSet());
    }

    private static DealKind kind(String name, String pattern, Stage... stages) {
        return new DealKind(0, 0, name, pattern, true, List.of(stages));
    }

    private static Stage stage(String code, DealState state) {
        return new Stage(0, code, code.toLowerCase(), state, "#123abc");
    }

    private static DealKind usual(String name) {
        return kind(name, "{000}/{year}/" + name.toUpperCase(), stage("TALK", DealState.OPEN),
                stage("WON", DealState.WON), stage("LOST", DealState.LOST));
    }

    @Test
    void aNewDatabaseHasAKindWithStagesAndReasons() {
        assertEquals(List.of("PROSPECTING", "ENGAGING", "OFFER", "NEGOTIATION", "WON", "LOST"),
                office.kind().stages().stream().map(Stage::code).toList());
        assertEquals(DefaultKinds.LOSS_REASONS.size(), office.kinds.lossReasons().size());
        assertEquals("{0000}/{year}/CRM", office.kind().numberPattern());
    }

    @Test
    void askingAgainAsksNoDatabase() {
        office.kinds.kinds();
        assertEquals(0, office.database.statements().during(() -> {
            office.kinds.kinds();
            office.kinds.lossReasons();
        }));
    }

    @Test
    void aKindOfOnesOwnIsKeptAndSeenByOthersAtOnce() {
        final var other = new DefaultDealKindService(office.store, new FakeSignIn(), office.database.events());
        other.kinds();
        final var saved = office.kinds.save(usual("Rental")).orThrow();
        assertTrue(other.kinds().contains(saved));
        assertEquals(List.of("TALK", "WON", "LOST"), saved.stages().stream().map(Stage::code).toList());
        final var named = new DealKind(saved.id(), saved.version(), "Lease", saved.numberPattern(), false,
                saved.stages());
        assertEquals("Lease", office.kinds.save(named).orThrow().name());
        assertEquals("Lease", office.kinds.kinds().getLast().name());
        other.close();
    }

    @Test
    void whatIsNoKindIsRejected() {
        assertEquals(Set.of("name", "numberPattern", "stages"), problems(kind(" ", "CRM")));
        assertEquals(Set.of("stages"), problems(kind("K", "{0}", stage("WON", DealState.WON),
                stage("LOST", DealState.LOST))));
        assertEquals(Set.of("stages"), problems(kind("K", "{0}", stage("A", DealState.OPEN), stage("A", DealState.OPEN),
                stage("WON", DealState.WON), stage("LOST", DealState.LOST))));
        assertEquals(Set.of("stages"), problems(kind("K", "{0}", stage("A", DealState.OPEN),
                stage("LOST", DealState.LOST), stage("WON", DealState.WON))));
        assertEquals(Set.of("stages"), problems(kind("K", "{0}", new Stage(0, "a b", "A", DealState.OPEN, "red"),
                stage("WON", DealState.WON), stage("LOST", DealState.LOST))));
        assertEquals(Set.of("name"), problems(usual(office.kind().name().toUpperCase())));
    }

    @Test
    void theLastActiveKindStaysActive() {
        final var all = office.kinds.kinds();
        final var last = all.getFirst();
        for (final var other : all.subList(1, all.size())) {
            office.kinds.save(new DealKind(other.id(), other.version(), other.name(), other.numberPattern(), false,
                    other.stages())).orThrow();
        }
        assertEquals(Set.of("active"),
                problems(new DealKind(last.id(), last.version(), last.name(), last.numberPattern(), false,
                        last.stages())));
    }

    @Test
    void aStageInUseStaysAndOthersGo() {
        final var saved = office.kinds.save(usual("Service")).orThrow();
        final var stages = new ArrayList<>(saved.stages());
        stages.addFirst(stage("CALL", DealState.OPEN));
        final var longer = office.kinds.save(with(saved, stages)).orThrow();
        assertEquals(List.of("CALL", "TALK", "WON", "LOST"), longer.stages().stream().map(Stage::code).toList());
        final var kind = new org.kontor.base.Ref(longer.id(), "");
        final var used =
                office.saved(new org.kontor.deals.Deal(0, 0, "", "Used", kind, null, DealState.OPEN, null, null,
                        null, null, null, null, List.of(), null, "", "", ""));
        assertEquals("call", used.stage().label());
        assertEquals(Set.of("stages"), problems(with(longer, longer.stages().subList(1, 4))));
        final var shorter = office.kinds.save(with(longer, without(longer, "TALK"))).orThrow();
        assertEquals(List.of("CALL", "WON", "LOST"), shorter.stages().stream().map(Stage::code).toList());
    }

    @Test
    void aReasonIsFoundByItsNameOrCreated() {
        final var known = office.kinds.lossReasons().getFirst();
        assertEquals(known, office.kinds.lossReason(known.label().toUpperCase()).orThrow());
        final var created = office.kinds.lossReason("Fire").orThrow();
        assertEquals(created, office.kinds.lossReasons().getLast());
        assertEquals(1, office.kinds.lossReason("").problems().size());
    }

    @Test
    void theFirstReadOfTheListNeedsNoKindsYet() {
        office.saved(deal("First"));
        final var fresh = new DefaultDealKindService(office.store, new FakeSignIn(), office.database.events());
        assertTrue(new DealList(office.store, fresh).page(PageRequest.first(5)).rows().stream()
                .noneMatch(row -> row.stage().label().equals("?")));
        fresh.close();
    }

    @Test
    void theFirstColoursCanBeSeenOnLightAndDark() {
        for (final var start : DefaultKinds.STAGES) {
            final double luminance = luminance(start.color());
            assertTrue(1.05 / (luminance + 0.05) >= 3, start.code() + " on white");
            assertTrue((luminance + 0.05) / (luminance("#2b2d30") + 0.05) >= 3, start.code() + " on dark");
        }
        assertEquals(DefaultKinds.STAGES.size(),
                new HashSet<>(DefaultKinds.STAGES.stream().map(DefaultKinds.Start::color).toList()).size());
    }

    private static DealKind with(DealKind kind, List<Stage> stages) {
        return new DealKind(kind.id(), kind.version(), kind.name(), kind.numberPattern(), true, stages);
    }

    private static List<Stage> without(DealKind kind, String code) {
        return kind.stages().stream().filter(stage -> !stage.code().equals(code)).toList();
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String color) {
        double sum = 0;
        final double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            final double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}

package org.kontor.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kontor.base.Ref;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

class DealPathTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final List<Stage> STAGES = List.of(stage(1, DealState.OPEN), stage(2, DealState.OPEN),
            stage(3, DealState.OPEN), stage(4, DealState.OPEN), stage(5, DealState.WON), stage(6, DealState.LOST));

    private static Stage stage(long id, DealState state) {
        return new Stage(id, "S" + id, "Stage " + id, state, "#808080");
    }

    private static List<DealPath> paths(double skill, LocalDate opened) {
        final var dice = Dice.of(3, "paths");
        final var agent = new Agent(new Ref(1, "A"), Nation.all().getFirst(), skill, 1);
        return IntStream.range(0, 4_000).mapToObj(i -> DealPath.of(dice, STAGES, agent, 1, opened, TODAY)).toList();
    }

    @Test
    void aWayGoesForwardsInTime() {
        for (final var path : paths(1, TODAY.minusDays(60))) {
            for (int i = 1; i < path.entered().size(); i++) {
                assertTrue(path.entered().get(i).at().isAfter(path.entered().get(i - 1).at()));
                assertTrue(path.entered().get(i).stage().id() > path.entered().get(i - 1).stage().id());
            }
            assertEquals(path.stage().state() == DealState.OPEN, path.closedOn() == null);
            assertFalse(path.closedOn() != null && path.closedOn().isAfter(TODAY));
        }
    }

    @Test
    void goodAgentsWinMore() {
        final var old = TODAY.minusYears(2);
        final long good = won(paths(1.4, old));
        final long bad = won(paths(0.7, old));
        assertTrue(good > bad * 1.4, good + " against " + bad);
        assertTrue(bad > 4_000 * 0.1 && good < 4_000 * 0.7, bad + " and " + good);
    }

    private static long won(List<DealPath> paths) {
        return paths.stream().filter(path -> path.stage().state() == DealState.WON).count();
    }

    @Test
    void youngDealsAreOpenAndOldOnesMostlyAreNot() {
        assertTrue(open(paths(1, TODAY)) == 4_000);
        assertTrue(open(paths(1, TODAY.minusYears(1))) < 4_000 * 0.05);
    }

    private static long open(List<DealPath> paths) {
        return paths.stream().filter(path -> path.stage().state() == DealState.OPEN).count();
    }
}

package org.kontor.deals.internal;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.kontor.base.Checks;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** What a kind of deal must be like. */
final class KindChecks {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private KindChecks() {
    }

    static Checks of(DealKind kind) {
        final var checks = new Checks().required("name", kind.name(), 100).required("numberPattern",
                kind.numberPattern(), 40);
        if (kind.numberPattern() != null && !kind.numberPattern().isBlank()) {
            checks.that("numberPattern", DealNumbers.isPattern(kind.numberPattern()),
                    DealTexts.of("kind.pattern", "{0000}", "{year}"));
        }
        final var codes = new HashSet<String>();
        for (final var stage : kind.stages()) {
            checks.required("stages", stage.name(), 100);
            checks.that("stages", stage.code() != null && CODE.matcher(stage.code()).matches(),
                    DealTexts.of("kind.code"));
            checks.that("stages", codes.add(stage.code()), DealTexts.of("kind.sameCode", String.valueOf(stage.code())));
            checks.that("stages", stage.color() != null && COLOR.matcher(stage.color()).matches(),
                    DealTexts.of("kind.color"));
        }
        return checks.that("stages", isWay(kind), DealTexts.of("kind.way"));
    }

    /** Open stages, then won, then lost. */
    private static boolean isWay(DealKind kind) {
        final var states = kind.stages().stream().map(Stage::state).toList();
        final int open = states.size() - 2;
        return open >= 1 && states.subList(0, open).stream().allMatch(state -> state == DealState.OPEN)
                && states.get(open) == DealState.WON && states.get(open + 1) == DealState.LOST;
    }
}

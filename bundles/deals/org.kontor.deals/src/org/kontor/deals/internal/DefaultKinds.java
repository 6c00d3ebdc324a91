package org.kontor.deals.internal;

import java.util.List;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.store.Session;

/**
 * What a new database starts with, named in the language of whoever starts it. The colours have a contrast of at least
 * 3 to 1 on a white and on a dark ground.
 */
final class DefaultKinds {

    /** The reason of deals that come from elsewhere without one. */
    static final String NOT_STATED = "NOT_STATED";

    static final List<Start> STAGES = List.of(
            new Start("PROSPECTING", DealState.OPEN, "#6b7a8c"),
            new Start("ENGAGING", DealState.OPEN, "#2f78d6"),
            new Start("OFFER", DealState.OPEN, "#8a63d2"),
            new Start("NEGOTIATION", DealState.OPEN, "#b07a12"),
            new Start("WON", DealState.WON, "#2c8a4b"),
            new Start("LOST", DealState.LOST, "#cf4a41"));

    static final List<String> LOSS_REASONS = List.of("PRICE", "COMPETITOR", "NO_BUDGET", "NO_NEED", "TERMS", "TIMING",
            "NO_CONTACT", "OTHER", NOT_STATED);

    private static final String NUMBER_PATTERN = "{0000}/{year}/CRM";

    private DefaultKinds() {
    }

    /** Adds the kind and the reasons that are not there yet. */
    static void create(Session session) {
        final var stages = STAGES.stream()
                .map(start -> new Stage(0, start.code(), DealTexts.of("stage." + start.code()).text(), start.state(),
                        start.color()))
                .toList();
        final var kind = new DealKindEntity();
        kind.take(new DealKind(0, 0, DealTexts.of("kind.sale").text(), NUMBER_PATTERN, true, stages));
        for (int i = 0; i < stages.size(); i++) {
            final var stage = new StageEntity(kind);
            stage.take(stages.get(i), i);
            kind.stages().add(stage);
        }
        session.add(kind);
        for (int i = 0; i < LOSS_REASONS.size(); i++) {
            final var code = LOSS_REASONS.get(i);
            session.add(new LossReasonEntity(code, DealTexts.of("lossReason." + code).text(), i));
        }
    }

    /** A stage to start with. */
    record Start(String code, DealState state, String color) {
    }
}

package org.kontor.deals.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.base.Checks;
import org.kontor.base.SortKeys;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.deals.DealKindService;
import org.kontor.store.Session;

/** The reasons that rows give for a loss. */
final class LossReasons {

    /** Stands for what a dry run would have created. */
    private static final long NOT_YET = -1;

    private final DealKindService kinds;
    private final ImportOptions options;
    private final Map<String, Long> ids = new HashMap<>();
    private Long notStated;

    LossReasons(DealKindService kinds, ImportOptions options) {
        this.kinds = kinds;
        this.options = options;
    }

    /** Reads them anew: one created in a write that came to nothing is not there. */
    void learn(Session session) {
        ids.clear();
        final List<LossReasonEntity> all =
                session.query(LossReasonEntity.class, "SELECT r FROM LossReason r", Map.of());
        all.forEach(reason -> ids.put(SortKeys.lower(reason.toRef().label()), reason.getId()));
        all.forEach(reason -> StageWords.lossReason(reason.code())
                .forEach(word -> ids.putIfAbsent(word, reason.getId())));
        notStated = all.stream().filter(reason -> DefaultKinds.NOT_STATED.equals(reason.code())).findFirst()
                .map(LossReasonEntity::getId).orElse(null);
    }

    /** For an empty name the one that the deal has, else "not stated"; null with a problem for an unknown one. */
    Long find(String name, Long before, Checks checks) {
        if (name.isBlank()) {
            return before != null ? before : notStated;
        }
        final var found = ids.get(SortKeys.lower(name));
        if (found != null) {
            return found;
        }
        if (!options.createMissing()) {
            checks.add(DealImportFields.LOSS_REASON,
                    DealTexts.of("import.lossReasonUnknown", ImportNames.shortened(name)));
            return null;
        }
        if (options.dryRun()) {
            return NOT_YET;
        }
        final var created = kinds.lossReason(name);
        created.problems().forEach(problem -> checks.add(DealImportFields.LOSS_REASON, problem.message()));
        return created.problems().isEmpty() ? (Long) ids.compute(SortKeys.lower(name), (n, o) -> created.orThrow().id())
                : null;
    }
}

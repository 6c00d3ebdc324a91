package org.kontor.deals;

import java.time.Instant;
import java.util.List;
import org.kontor.base.Result;

/** Takes in deals whose past is known, many at a time: from another system, or made up for a demonstration. */
public interface DealIntake {

    /**
     * Creates the deals with the stages they went through, in one transaction: all or none. Their numbers follow each
     * other in the order given. Partners, users and products are not looked up one by one: one that is not there fails
     * the whole call with an exception.
     *
     * @param deals new ones (id 0), at most 1,000; stage and state follow from the past
     * @return the new ids in the same order
     */
    Result<List<Long>> add(List<PastDeal> deals);

    /**
     * A deal and its past.
     *
     * @param past at least one stage, oldest first, in the order of time
     */
    record PastDeal(Deal deal, List<PastStage> past) {

        /** Copies the past. */
        public PastDeal {
            past = List.copyOf(past);
        }
    }

    /**
     * A stage that was entered.
     *
     * @param enteredAt null when nobody knows
     * @param by who moved it there
     */
    record PastStage(long stageId, Instant enteredAt, String by) {
    }
}

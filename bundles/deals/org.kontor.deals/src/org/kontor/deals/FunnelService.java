package org.kontor.deals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** The sales funnel of a period, computed from the stage history. */
public interface FunnelService {

    /** One read transaction; only deals the caller may read. */
    Funnel funnel(Query query);

    /**
     * Which deals.
     *
     * @param from first day
     * @param to last day, included
     * @param responsibleId null for everybody's
     */
    record Query(LocalDate from, LocalDate to, long kindId, Long responsibleId) {
    }

    /**
     * The funnel. A deal counts in a stage when in the period it entered that stage or one behind it on the way to
     * won, so each step holds at most as many as the one before.
     *
     * @param steps open stages in order, then won
     * @param lost deals lost in the period
     * @param undated deals with a stage that nobody knows the date of: they are in no period
     */
    record Funnel(List<Step> steps, Step lost, long undated, List<String> currencies) {
    }

    /**
     * A step.
     *
     * @param sum of the deals' amounts, in the currency that most have
     * @param share of the first step's deals, 0 to 1; null when that is empty
     * @param averageStay how long deals stayed in it before they went on; null when none did
     */
    record Step(Stage stage, long deals, BigDecimal sum, Double share, Duration averageStay) {
    }
}

package org.kontor.deals.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up how many deals came how far. Sums are in the currency that most deals have. */
final class FunnelCounts {

    private final int stages;
    private final List<Reached> all = new ArrayList<>();

    FunnelCounts(int stages) {
        this.stages = stages;
    }

    void add(Reached reached) {
        all.add(reached);
    }

    /** Those that came to this stage or one behind it. */
    long deals(int stage) {
        return all.stream().filter(each -> each.stage() >= stage).mapToLong(Reached::deals).sum();
    }

    BigDecimal sum(int stage) {
        return sum(all.stream().filter(each -> each.stage() >= stage).toList());
    }

    long lost() {
        return all.stream().filter(Reached::lost).mapToLong(Reached::deals).sum();
    }

    BigDecimal lostSum() {
        return sum(all.stream().filter(Reached::lost).toList());
    }

    /** Those of the first stage's that were lost in the same time. */
    long lostOfFirst() {
        return stages == 0 ? 0
                : all.stream().filter(each -> each.lost() && each.stage() >= 0).mapToLong(Reached::deals).sum();
    }

    /** Null when the first stage is empty. */
    Double share(long deals) {
        final long first = deals(0);
        return first == 0 ? null : (double) deals / first;
    }

    /** The one that most deals have first. */
    List<String> currencies() {
        final Map<String, Long> deals = new TreeMap<>();
        all.stream().filter(each -> each.currency() != null)
                .forEach(each -> deals.merge(each.currency(), each.deals(), Long::sum));
        return deals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
                .toList();
    }

    private BigDecimal sum(List<Reached> some) {
        final var currencies = currencies();
        return some.stream().filter(each -> each.amount() != null && each.currency().equals(currencies.getFirst()))
                .map(Reached::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Deals that came as far as a stage.
     *
     * @param stage its place on the way, from 0; -1 for none
     * @param lost whether they were lost in the period too
     * @param currency null when they have no amount
     */
    record Reached(int stage, boolean lost, String currency, long deals, BigDecimal amount) {
    }
}

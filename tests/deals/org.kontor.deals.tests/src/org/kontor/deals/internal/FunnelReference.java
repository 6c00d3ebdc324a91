package org.kontor.deals.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.kontor.deals.DealIntake.PastDeal;
import org.kontor.deals.DealIntake.PastStage;
import org.kontor.deals.DealKind;

/** The funnel counted deal by deal, by the words of its contract. One currency. */
record FunnelReference(DealKind kind, LocalDate from, LocalDate to, ZoneId zone, List<PastDeal> all) {

    List<Long> deals() {
        return way().mapToObj(step -> all.stream().filter(deal -> came(deal, step)).count()).toList();
    }

    List<Long> sums() {
        return way().mapToObj(step -> all.stream().filter(deal -> came(deal, step))
                .mapToLong(deal -> deal.deal().amount().amount().longValueExact()).sum()).toList();
    }

    long lost() {
        return all.stream().filter(deal -> deal.past().stream()
                .anyMatch(stage -> place(stage) == way().count() && inPeriod(stage.enteredAt()))).count();
    }

    long undated() {
        return all.stream().filter(deal -> deal.past().stream().anyMatch(stage -> stage.enteredAt() == null)).count();
    }

    List<Duration> stays() {
        return way().mapToObj(step -> {
            final var seconds = all.stream().flatMapToLong(deal -> IntStream.range(0, deal.past().size() - 1)
                    .filter(i -> place(deal.past().get(i)) == step && wentOn(deal, i))
                    .mapToLong(i -> Duration.between(deal.past().get(i).enteredAt(), deal.past().get(i + 1).enteredAt())
                            .toSeconds()))
                    .toArray();
            return seconds.length == 0 ? null
                    : Duration.ofSeconds(java.util.Arrays.stream(seconds).sum() / seconds.length);
        }).toList();
    }

    private boolean wentOn(PastDeal deal, int i) {
        final var stage = deal.past().get(i);
        final var next = deal.past().get(i + 1);
        return stage.enteredAt() != null && inPeriod(next.enteredAt()) && place(next) > place(stage)
                && place(next) < way().count();
    }

    private boolean came(PastDeal deal, int step) {
        return deal.past().stream().anyMatch(stage -> inPeriod(stage.enteredAt()) && place(stage) >= step
                && place(stage) < way().count());
    }

    private boolean inPeriod(Instant at) {
        if (at == null) {
            return false;
        }
        final var day = at.atZone(zone).toLocalDate();
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private int place(PastStage stage) {
        return IntStream.range(0, kind.stages().size()).filter(i -> kind.stages().get(i).id() == stage.stageId())
                .findFirst().orElseThrow();
    }

    /** All but lost, which is the last. */
    private IntStream way() {
        return IntStream.range(0, kind.stages().size() - 1);
    }
}

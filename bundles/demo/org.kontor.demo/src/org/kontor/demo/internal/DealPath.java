package org.kontor.demo.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/**
 * The way of one deal through the stages, as far as it has come by today.
 *
 * @param entered when it entered which stage, oldest first
 */
record DealPath(List<Entered> entered) {

    private static final double[] GOES_ON = {0.86, 0.80, 0.78, 0.70};
    private static final int[] LEAST_DAYS = {1, 4, 3, 2};
    private static final int[] MOST_DAYS = {21, 34, 26, 30};
    private static final double STARTS_IN_TALKS = 0.25;
    private static final double FORGOTTEN = 0.02;

    /** A stage and when it was entered. */
    record Entered(Stage stage, Instant at) {
    }

    /** {@code stages} in order, won and lost at the end; {@code worth} is around 1 for a usual deal. */
    static DealPath of(Dice dice, List<Stage> stages, Agent agent, double worth, LocalDate opened, LocalDate today) {
        final var open = stages.stream().filter(stage -> stage.state() == DealState.OPEN).toList();
        final var won = stages.stream().filter(stage -> stage.state() == DealState.WON).findFirst().orElseThrow();
        final var lost = stages.stream().filter(stage -> stage.state() == DealState.LOST).findFirst().orElseThrow();
        final var entered = new ArrayList<Entered>();
        int at = dice.happens(STARTS_IN_TALKS) && open.size() > 1 ? 1 : 0;
        var day = opened;
        entered.add(new Entered(open.get(at), moment(dice, day)));
        final boolean forgotten = dice.happens(FORGOTTEN);
        while (true) {
            final int kind = Math.min(at, GOES_ON.length - 1);
            final double days = dice.between(LEAST_DAYS[kind], MOST_DAYS[kind]) * agent.pace()
                    * (0.8 + 0.3 * Math.min(worth, 3));
            day = workday(day.plusDays(Math.max(1, Math.round(days))));
            final boolean goesOn = dice.happens(Math.min(0.97,
                    GOES_ON[kind] * Math.pow(agent.skill(), 0.3) * (worth > 2 ? 0.93 : 1)));
            final var time = moment(dice, day);
            if (!day.isBefore(today) || forgotten && at == 1) {
                return new DealPath(List.copyOf(entered));
            }
            final boolean last = at == open.size() - 1;
            final var next = !goesOn ? lost : last ? won : open.get(++at);
            entered.add(new Entered(next, time));
            if (next.state() != DealState.OPEN) {
                return new DealPath(List.copyOf(entered));
            }
        }
    }

    Stage stage() {
        return entered.getLast().stage();
    }

    /** The day on which it was won or lost; null while it is open. */
    LocalDate closedOn() {
        return stage().state() == DealState.OPEN ? null : LocalDate.ofInstant(entered.getLast().at(), ZoneOffset.UTC);
    }

    /** In office hours from Warsaw to Yekaterinburg. */
    private static Instant moment(Dice dice, LocalDate day) {
        return day.atTime(dice.between(7, 11), dice.below(60)).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}

package org.kontor.deals;

import java.util.List;

/**
 * A kind of deal with its stages.
 *
 * @param numberPattern as in {@code {0000}/{year}/CRM}
 * @param stages in order; exactly one WON and one LOST, at the end
 */
public record DealKind(long id, long version, String name, String numberPattern, boolean active, List<Stage> stages) {

    /** Copies the stages. */
    public DealKind {
        stages = List.copyOf(stages);
    }
}

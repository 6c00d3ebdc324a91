package org.kontor.deals;

import java.time.LocalDate;
import java.util.List;
import org.kontor.base.Money;
import org.kontor.base.Ref;

/**
 * One sale on its way.
 *
 * @param id 0 for a new one
 * @param number given at the first save, as in {@code 0001/2026/CRM}; empty before
 * @param title what it is about; may be empty
 * @param kind which kind of deal
 * @param stage where it stands; null for a new one means the first of its kind
 * @param state follows from the stage
 * @param partner null while unknown
 * @param responsible the user who leads it; may be null
 * @param openedOn when the talks began; null while unknown
 * @param expectedOn when it should be decided; may be null
 * @param closedOn when it was won or lost; null while open
 * @param amount what it is worth; may be null
 * @param lossReason why it was lost; null unless lost
 * @param lossRemark may be empty
 * @param externalId the id in the system it was imported from; may be empty
 */
public record Deal(long id, long version, String number, String title, Ref kind, Ref stage, DealState state,
        Ref partner, Ref responsible, LocalDate openedOn, LocalDate expectedOn, LocalDate closedOn, Money amount,
        List<DealLine> lines, Ref lossReason, String lossRemark, String note, String externalId) {

    /** Copies the lines. */
    public Deal {
        lines = List.copyOf(lines);
    }
}

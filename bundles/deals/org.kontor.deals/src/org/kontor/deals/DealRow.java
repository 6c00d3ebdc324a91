package org.kontor.deals;

import java.time.LocalDate;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.list.Row;

/**
 * A deal in a list.
 *
 * @param product the first line's product; null without lines
 */
public record DealRow(long id, String number, String title, Ref partner, Ref stage, DealState state, Money amount,
        LocalDate openedOn, LocalDate expectedOn, LocalDate closedOn, Ref responsible, Ref product, Ref kind,
        String lossReason, String externalId) implements Row {
}

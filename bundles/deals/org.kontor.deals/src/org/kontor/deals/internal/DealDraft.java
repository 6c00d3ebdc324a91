package org.kontor.deals.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.kontor.base.Money;
import org.kontor.deals.DealState;

/**
 * All that an import sets in a deal. Two drafts that are equal need no writing. Texts are stripped and not null;
 * amounts have no trailing zeros.
 */
record DealDraft(StageBook.Place place, String title, Long partnerId, Long responsibleId, LocalDate openedOn,
        LocalDate expectedOn, LocalDate closedOn, Money amount, Long productId, Long lossReasonId, String lossRemark,
        String note, String externalId) {

    DealDraft {
        amount = amount == null ? null : new Money(plain(amount.amount()), amount.currency());
    }

    /** A new deal in the first stage of a kind. */
    static DealDraft blank(StageBook.Place first) {
        return new DealDraft(first, "", null, null, null, null, null, null, null, null, "", "", "");
    }

    DealState state() {
        return place.stage().state();
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }
}

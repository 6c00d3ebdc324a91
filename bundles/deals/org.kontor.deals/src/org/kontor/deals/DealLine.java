package org.kontor.deals;

import java.math.BigDecimal;
import org.kontor.base.Money;
import org.kontor.base.Ref;

/**
 * A product in a deal.
 *
 * @param product never null
 * @param quantity above zero, at most four decimal places
 * @param price of one unit; may be null
 */
public record DealLine(Ref product, BigDecimal quantity, Money price) {
}

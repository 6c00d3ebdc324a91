package org.kontor.base;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in a currency. Equal only when the scale is equal too: compare with {@link BigDecimal#compareTo}.
 *
 * @param amount at most four decimal places are kept in the database
 * @param currency ISO 4217 code, as in {@code PLN}
 */
public record Money(BigDecimal amount, String currency) {

    /** Neither may be null. */
    public Money {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(currency);
    }
}

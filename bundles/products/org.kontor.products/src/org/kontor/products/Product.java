package org.kontor.products;

import org.kontor.base.Money;

/**
 * What is sold: goods or a service.
 *
 * @param id 0 for a new one
 * @param code the seller's own code; unique where given, may be empty
 * @param name unique without regard to case
 * @param group family or series; may be empty
 * @param unit as in {@code pcs}; may be empty
 * @param price list price of a unit; may be null
 * @param active whether it is still offered
 */
public record Product(long id, long version, String code, String name, String group, String unit, Money price,
        boolean active, String note) {
}

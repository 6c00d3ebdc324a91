package org.kontor.products;

import org.kontor.base.Money;
import org.kontor.base.list.Row;

/** A product in a list. */
public record ProductRow(long id, String code, String name, String group, String unit, Money price, boolean active)
        implements Row {
}

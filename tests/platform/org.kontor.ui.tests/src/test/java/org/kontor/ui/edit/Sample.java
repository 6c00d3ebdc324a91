package org.kontor.ui.edit;

import java.util.List;
import org.kontor.base.Money;

/** A record to be edited. */
public record Sample(long id, long version, String name, Integer year, Money worth, List<String> lines) {

    static final Sample SAVED = new Sample(7, 1, "Acme", 1999, new Money(new java.math.BigDecimal("10.0000"), "PLN"),
            List.of("a"));
}

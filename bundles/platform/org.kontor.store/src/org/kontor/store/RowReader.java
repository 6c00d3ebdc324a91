package org.kontor.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.base.Money;
import org.kontor.base.Ref;

/** The values of one row by alias or column name. Every method answers null for NULL, but for the primitive one. */
public interface RowReader {

    /** Not null. */
    long id(String name);

    String text(String name);

    Long integer(String name);

    BigDecimal decimal(String name);

    LocalDate date(String name);

    Instant instant(String name);

    Boolean bool(String name);

    byte[] bytes(String name);

    /** Null when the amount is. */
    Money money(String amountName, String currencyName);

    /** Null when the id is. */
    Ref ref(String idName, String labelName);
}

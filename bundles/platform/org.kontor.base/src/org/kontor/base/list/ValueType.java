package org.kontor.base.list;

/** The type of a column's values, with the Java type in which they travel. */
public enum ValueType {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    INTEGER,
    /** {@link java.math.BigDecimal}. */
    DECIMAL,
    /** {@link org.kontor.base.Money}; sorted and filtered by {@link java.math.BigDecimal} amounts. */
    MONEY,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.Instant}. */
    INSTANT,
    /** {@link Boolean}. */
    BOOLEAN,
    /** A code out of few, {@link String}; shown by the column's choices. */
    CHOICE,
    /** {@link org.kontor.base.Ref}; sorted and filtered by its label, or by ids with IN. */
    REFERENCE
}

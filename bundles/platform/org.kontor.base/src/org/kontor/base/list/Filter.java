package org.kontor.base.list;

import java.util.List;

/**
 * A condition on one column. Values have the column's Java type; amounts are {@link java.math.BigDecimal}; references
 * are labels ({@link String}), or ids ({@link Long}) with {@link Operator#IN}.
 *
 * @param values as many as the operator wants: none for EMPTY and FILLED, two for BETWEEN (either may be given as the
 *            other's bound), any number for IN, else one
 */
public record Filter(String column, Operator operator, List<Object> values) {

    /** Copies the values. */
    public Filter {
        values = List.copyOf(values);
    }

    /** A condition on one column. */
    public static Filter of(String column, Operator operator, Object... values) {
        return new Filter(column, operator, List.of(values));
    }

    /** How a value is compared; text without regard to upper and lower case. */
    public enum Operator {
        EQUALS, CONTAINS, STARTS_WITH, AT_LEAST, AT_MOST, BETWEEN, IN, EMPTY, FILLED
    }
}

package org.kontor.base.list;

/** An order by one column; rows without a value come last. The id decides between equals. */
public record Sort(String column, boolean descending) {
}

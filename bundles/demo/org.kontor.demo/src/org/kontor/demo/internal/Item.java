package org.kontor.demo.internal;

/**
 * Something that the company sells.
 *
 * @param code its code, and the key of its name
 * @param family the key of the family's name
 * @param unit the key of the unit's name
 * @param price in PLN
 * @param most how many are bought at once at most
 */
record Item(String code, String family, String unit, int price, int most) {
}

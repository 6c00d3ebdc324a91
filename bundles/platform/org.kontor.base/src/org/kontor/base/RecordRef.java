package org.kontor.base;

/**
 * Any record of any module.
 *
 * @param kind the kind of record, as in {@code partner}, {@code deal}
 * @param id the record's id within the kind
 */
public record RecordRef(String kind, long id) {
}

package org.kontor.store;

import java.time.Instant;

/**
 * One field of one record changed once.
 *
 * @param field the entity's attribute; empty when the record itself was created or deleted
 * @param before as text; null for none
 * @param after as text; null for none
 */
public record AuditEntry(Instant at, String userName, String field, String before, String after) {
}

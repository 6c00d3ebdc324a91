package org.kontor.store;

import java.time.Instant;

/**
 * One field of one record changed once.
 *
 * @param field the entity's attribute, those of its parts after a dot as in {@code lines.quantity}; empty when the
 *            record itself came (before is null) or went (after is null)
 * @param before as text; null for none
 * @param after as text; null for none
 */
public record AuditEntry(Instant at, String userName, String field, String before, String after) {
}

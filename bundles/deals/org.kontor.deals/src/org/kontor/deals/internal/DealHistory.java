package org.kontor.deals.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.store.AuditEntry;
import org.kontor.store.Session;

/** The audit trail of a deal as people read it: the record's fields, and names instead of ids. */
final class DealHistory {

    private static final Map<String, String> FIELDS = Map.of("kindId", "kind", "stageId", "stage", "partnerId",
            "partner", "responsibleId", "responsible", "lossReasonId", "lossReason");
    private static final Map<String, String> TABLES = Map.of("partnerId", "PARTNER", "responsibleId", "APP_USER",
            "lossReasonId", "LOSS_REASON");

    private final Session session;
    private final StageBook book;
    private final Map<String, String> names = new HashMap<>();

    DealHistory(Session session, StageBook book) {
        this.session = session;
        this.book = book;
    }

    /** Empty for a deal that the caller may not read. */
    List<AuditEntry> of(long id) {
        return session.find(DealEntity.class, id).isEmpty() ? List.of()
                : session.audit(DealEntity.KIND, id).stream().map(this::readable).toList();
    }

    private AuditEntry readable(AuditEntry entry) {
        final var field = FIELDS.get(entry.field());
        return field == null ? entry
                : new AuditEntry(entry.at(), entry.userName(), field, name(entry.field(), entry.before()),
                        name(entry.field(), entry.after()));
    }

    private String name(String attribute, String id) {
        if (id == null || !id.chars().allMatch(Character::isDigit)) {
            return id;
        }
        return switch (attribute) {
            case "stageId" -> book.stageRef(Long.parseLong(id)).label();
            case "kindId" -> book.kindRef(Long.parseLong(id)).label();
            default -> names.computeIfAbsent(attribute + ":" + id, key -> look(TABLES.get(attribute), id));
        };
    }

    private String look(String table, String id) {
        final var found = session.sql("SELECT T.NAME FROM " + table + " T WHERE T.ID = ?", List.of(Long.valueOf(id)),
                row -> row.text("NAME"));
        return found.isEmpty() ? "#" + id : found.getFirst();
    }
}

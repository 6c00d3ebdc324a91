package org.kontor.store.internal.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;
import org.kontor.store.StoredRecord;

/** The records that one session changed, as EclipseLink found them at each flush. */
public final class Changes {

    /** Under this name the session's changes lie at its unit of work. */
    public static final String PROPERTY = "kontor.changes";

    private final List<Change> all = new ArrayList<>();
    private final AuditRules rules = new AuditRules();

    void collect(UnitOfWorkChangeSet changeSet, UnitOfWorkImpl work) {
        for (final var key : ((Map<?, ?>) changeSet.getAllChangeSets()).keySet()) {
            final var changes = (ObjectChangeSet) key;
            if (changeSet.getUOWCloneForObjectChangeSet(changes) instanceof StoredRecord record) {
                final var fields = new FieldChanges(rules, changeSet, work);
                if (changes.isNew()) {
                    all.add(new Change(How.CREATED, record,
                            List.of(new FieldChange("", null, fields.summary(record)))));
                } else if (changes.hasChanges()) {
                    all.add(new Change(How.CHANGED, record, fields.of(record, changes)));
                }
            }
        }
    }

    /** A record that is about to go. */
    public void goes(StoredRecord record, EntityManager manager) {
        final var work = (UnitOfWorkImpl) manager.unwrap(JpaEntityManager.class).getUnitOfWork();
        all.add(new Change(How.DELETED, record,
                List.of(new FieldChange("", new FieldChanges(rules, null, work).summary(record), null))));
    }

    /** What was found since the last time this was asked. */
    public List<Change> take() {
        final var taken = List.copyOf(all);
        all.clear();
        return taken;
    }

    /** What happened to a record. */
    public enum How {
        CREATED, CHANGED, DELETED
    }

    /** A record that was changed; when it came or went, one change of the field without a name tells what it held. */
    public record Change(How how, StoredRecord record, List<FieldChange> fields) {
    }

    /** Before and after as text, null for none. */
    public record FieldChange(String field, String before, String after) {
    }
}

package org.kontor.store.internal.jpa;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.persistence.indirection.IndirectContainer;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.changesets.AggregateChangeRecord;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.CollectionChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectCollectionChangeRecord;
import org.eclipse.persistence.sessions.changesets.DirectToFieldChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.ObjectReferenceChangeRecord;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;
import org.kontor.store.Audit.How;
import org.kontor.store.StoredRecord;
import org.kontor.store.internal.jpa.Changes.FieldChange;

/** Says of one changed record which fields changed from what to what, those of its parts included. */
final class FieldChanges {

    private static final String HIDDEN = "•••";

    private final AuditRules rules;
    private final UnitOfWorkChangeSet all;
    private final UnitOfWorkImpl work;
    private final List<FieldChange> found = new ArrayList<>();

    FieldChanges(AuditRules rules, UnitOfWorkChangeSet all, UnitOfWorkImpl work) {
        this.rules = rules;
        this.all = all;
        this.work = work;
    }

    /** All fields of a record that is not new. */
    List<FieldChange> of(StoredRecord record, ObjectChangeSet changes) {
        add("", record.getClass(), changes);
        final var descriptor = work.getDescriptor(record);
        for (final var mapping : descriptor.getMappings()) {
            if (mapping.isForeignReferenceMapping() && mapping.isPrivateOwned()
                    && rules.of(record.getClass(), mapping.getAttributeName()) != How.LEFT_OUT) {
                parts(mapping.getAttributeName(), mapping.getAttributeValueFromObject(record));
            }
        }
        return found;
    }

    private void parts(String attribute, Object value) {
        if (value instanceof IndirectContainer<?> lazy && !lazy.isInstantiated()
                || !(value instanceof Collection<?> parts)) {
            return;
        }
        for (final var part : parts) {
            final var changes = all.getObjectChangeSetForClone(part);
            if (changes != null && !changes.isNew()) {
                add(attribute + ".", part.getClass(), changes);
            }
        }
    }

    private void add(String prefix, Class<?> type, ObjectChangeSet changes) {
        for (final var change : changes.getChanges()) {
            final var how = rules.of(type, change.getAttribute());
            if (how != How.LEFT_OUT && !isVersion(type, change.getAttribute())) {
                add(prefix + change.getAttribute(), change, how);
            }
        }
    }

    private boolean isVersion(Class<?> type, String attribute) {
        final var descriptor = work.getDescriptor(type);
        if (descriptor == null || !descriptor.usesOptimisticLocking()) {
            return false;
        }
        final var mapping = descriptor.getMappingForAttributeName(attribute);
        return mapping != null && Objects.equals(mapping.getField(),
                descriptor.getOptimisticLockingPolicy().getWriteLockField());
    }

    private void add(String field, ChangeRecord change, How how) {
        switch (change) {
            case DirectToFieldChangeRecord direct -> add(field, direct.getOldValue(), direct.getNewValue(), how);
            case ObjectReferenceChangeRecord reference -> add(field, reference.getOldValue(),
                    clone(reference.getNewValue()), how);
            case AggregateChangeRecord aggregate when aggregate.getChangedObject() != null -> add(field + ".",
                    embeddedType(aggregate), aggregate.getChangedObject());
            case DirectCollectionChangeRecord values -> {
                values.getRemoveObjectList().forEach(v -> add(field, v, null, how));
                values.getAddObjectList().forEach(v -> add(field, null, v, how));
            }
            case CollectionChangeRecord members -> {
                members.getRemoveObjectList().keySet().forEach(c -> add(field, clone((ObjectChangeSet) c), null, how));
                members.getAddObjectList().keySet().forEach(c -> add(field, null, clone((ObjectChangeSet) c), how));
            }
            default -> add(field, change.getOldValue(), "…", how);
        }
    }

    private Class<?> embeddedType(AggregateChangeRecord aggregate) {
        return aggregate.getChangedObject().getClassType(work);
    }

    private Object clone(ObjectChangeSet changes) {
        return changes == null ? null : all.getUOWCloneForObjectChangeSet(changes);
    }

    private void add(String field, Object before, Object after, How how) {
        final var was = text(before);
        final var is = text(after);
        if (!Objects.equals(was, is)) {
            found.add(how == How.HIDDEN
                    ? new FieldChange(field, was == null ? null : HIDDEN, is == null ? null : HIDDEN)
                    : new FieldChange(field, was, is));
        }
    }

    private String text(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case StoredRecord record -> Long.toString(record.getId());
            case byte[] bytes -> bytes.length + " bytes";
            case Object part when work.getDescriptor(part) != null -> summary(part);
            default -> value.toString();
        };
    }

    /** The plain fields of a record or a part, for the moment when it comes or goes. */
    String summary(Object object) {
        final var descriptor = work.getDescriptor(object);
        return descriptor.getMappings().stream()
                .filter(m -> m.isDirectToFieldMapping() && !m.isPrimaryKeyMapping()
                        && rules.of(object.getClass(), m.getAttributeName()) == How.SHOWN
                        && !isVersion(object.getClass(), m.getAttributeName()))
                .sorted((a, b) -> a.getAttributeName().compareTo(b.getAttributeName()))
                .map(m -> line(m, object)).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private String line(DatabaseMapping mapping, Object object) {
        final var text = text(mapping.getAttributeValueFromObject(object));
        return text == null || text.isEmpty() ? null : mapping.getAttributeName() + ": " + text;
    }
}

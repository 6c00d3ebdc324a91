package org.kontor.store.internal.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.kontor.base.Caller;
import org.kontor.base.RecordsChanged;
import org.kontor.base.Right;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AccessGuard;
import org.kontor.store.StoredRecord;
import org.kontor.store.internal.jpa.Changes.Change;
import org.kontor.store.internal.jpa.Changes.FieldChange;
import org.kontor.store.internal.text.Texts;

/** What a session changed: its audit trail and what is told about it. Asks for rights that nobody asked for yet. */
final class ChangeLog {

    private static final int NAMED = 1_000;
    private static final int BATCH = 1_000;
    private static final int LONGEST = 4_000;

    private final Caller caller;
    private final AccessGuard guard;
    private final Set<StoredRecord> allowed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Set<Long>> changed = new LinkedHashMap<>();
    private final List<Object> told = new ArrayList<>();

    ChangeLog(Caller caller, AccessGuard guard) {
        this.caller = caller;
        this.guard = guard;
    }

    /** The right to what happens to this record was asked for. */
    void allow(StoredRecord record) {
        allowed.add(record);
    }

    /** The entities that were allowed are let go. */
    void forgetAllowed() {
        allowed.clear();
    }

    void tell(Object event) {
        told.add(event);
    }

    void add(List<Change> changes) {
        for (final var change : changes) {
            final var record = change.record();
            if (!allowed.contains(record)) {
                demand(change);
            }
            changed.computeIfAbsent(record.recordKind(), k -> new LinkedHashSet<>()).add(record.getId());
            change.fields().forEach(f -> entries.add(new Entry(record.recordKind(), record.getId(), f)));
        }
    }

    private void demand(Change change) {
        final var record = change.record();
        final var right = switch (change.how()) {
            case CREATED -> Right.CREATE;
            case CHANGED -> Right.CHANGE;
            case DELETED -> Right.DELETE;
        };
        if (!guard.extent(record.recordKind(), right).covers(record.ownerId())) {
            throw new AccessDeniedException(Texts.of(switch (right) {
                case CREATE -> "denied.create";
                case DELETE -> "denied.delete";
                default -> "denied.change";
            }), null);
        }
    }

    /** Writes the audit trail. */
    void write(Connection connection, IdBlocks ids) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        final var now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        final var utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        try (var statement = connection.prepareStatement("INSERT INTO AUDIT_ENTRY (ID, HAPPENED_AT, USER_ID, USER_NAME,"
                + " RECORD_KIND, RECORD_ID, FIELD, BEFORE_TEXT, AFTER_TEXT) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (final var entry : entries) {
                statement.setLong(1, ids.next(connection));
                statement.setTimestamp(2, now, utc);
                set(statement, entry);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        entries.clear();
    }

    private void set(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setLong(3, caller.userId());
        statement.setString(4, caller.name());
        statement.setString(5, entry.kind());
        statement.setLong(6, entry.id());
        statement.setString(7, entry.field().field());
        statement.setString(8, cut(entry.field().before()));
        statement.setString(9, cut(entry.field().after()));
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** First which records changed, then what the work itself told. */
    List<Object> events() {
        final var events = new ArrayList<Object>();
        changed.forEach((kind, ids) -> events
                .add(new RecordsChanged(kind, ids.size() > NAMED ? Set.of() : ids, caller)));
        events.addAll(told);
        return events;
    }

    private record Entry(String kind, long id, FieldChange field) {
    }
}

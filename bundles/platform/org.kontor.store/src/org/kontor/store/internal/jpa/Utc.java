package org.kontor.store.internal.jpa;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;

/** Moments lie in the database as UTC, wherever the program runs. */
final class Utc {

    private Utc() {
    }

    /** A calendar is no constant: drivers change it. */
    static Calendar calendar() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }

    static boolean write(Object value, PreparedStatement statement, int index) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setTimestamp(index, Timestamp.from(instant), calendar());
            return true;
        }
        if (value instanceof Timestamp timestamp) {
            statement.setTimestamp(index, timestamp, calendar());
            return true;
        }
        return false;
    }

    static boolean isMoment(int type) {
        return type == Types.TIMESTAMP;
    }

    static Timestamp read(ResultSet rows, int column) throws SQLException {
        return rows.getTimestamp(column, calendar());
    }
}

package org.kontor.store.internal.list;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;

/** Java values as parameters. */
public final class Values {

    private Values() {
    }

    /** Moments go as UTC. */
    static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }

    /** Sets parameters from the first on. */
    public static void set(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            set(statement, i + 1, values.get(i));
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, text);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case BigDecimal number -> statement.setBigDecimal(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean bool -> statement.setBoolean(index, bool);
            case LocalDate date -> statement.setDate(index, Date.valueOf(date));
            case Instant moment -> statement.setTimestamp(index, Timestamp.from(moment), utc());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> throw new IllegalArgumentException("No SQL for a value of " + value.getClass().getName());
        }
    }

    /** The value of a column in the type in which {@link #set} takes it. */
    static Object get(ResultSet rows, int column) throws SQLException {
        final Object value = switch (rows.getMetaData().getColumnType(column)) {
            case Types.CHAR, Types.VARCHAR -> rows.getString(column);
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> rows.getLong(column);
            case Types.DECIMAL, Types.NUMERIC -> rows.getBigDecimal(column);
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> rows.getDouble(column);
            case Types.BOOLEAN, Types.BIT -> rows.getBoolean(column);
            case Types.DATE -> date(rows.getDate(column));
            case Types.TIMESTAMP -> moment(rows.getTimestamp(column, utc()));
            default -> throw new IllegalArgumentException("No list is sorted by a value of SQL type "
                    + rows.getMetaData().getColumnTypeName(column));
        };
        return rows.wasNull() ? null : value;
    }

    private static LocalDate date(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Instant moment(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}

package org.kontor.store.internal.list;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.store.RowReader;

/** Reads the row on which a result set stands. */
public final class ResultRow implements RowReader {

    private final ResultSet rows;
    private final Map<String, Integer> columns;
    private final Calendar utc = Values.utc();

    /** Names (in lower case) to column numbers. */
    ResultRow(ResultSet rows, Map<String, Integer> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** By the names that the query gives. */
    public static ResultRow of(ResultSet rows) throws SQLException {
        final var labels = rows.getMetaData();
        final var columns = new HashMap<String, Integer>();
        for (int i = 1; i <= labels.getColumnCount(); i++) {
            columns.putIfAbsent(labels.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
        }
        return new ResultRow(rows, columns);
    }

    @Override
    public long id(String name) {
        return read(name, ResultSet::getLong);
    }

    @Override
    public String text(String name) {
        return read(name, ResultSet::getString);
    }

    @Override
    public Long integer(String name) {
        return read(name, (r, i) -> {
            final long value = r.getLong(i);
            return r.wasNull() ? null : value;
        });
    }

    @Override
    public BigDecimal decimal(String name) {
        return read(name, ResultSet::getBigDecimal);
    }

    @Override
    public LocalDate date(String name) {
        return read(name, (r, i) -> {
            final var value = r.getDate(i);
            return value == null ? null : value.toLocalDate();
        });
    }

    @Override
    public Instant instant(String name) {
        return read(name, (r, i) -> {
            final var value = r.getTimestamp(i, utc);
            return value == null ? null : value.toInstant();
        });
    }

    @Override
    public Boolean bool(String name) {
        return read(name, (r, i) -> {
            final boolean value = r.getBoolean(i);
            return r.wasNull() ? null : value;
        });
    }

    @Override
    public byte[] bytes(String name) {
        return read(name, ResultSet::getBytes);
    }

    @Override
    public Money money(String amountName, String currencyName) {
        final var amount = decimal(amountName);
        return amount == null ? null : new Money(amount, text(currencyName));
    }

    @Override
    public Ref ref(String idName, String labelName) {
        final var id = integer(idName);
        return id == null ? null : new Ref(id, text(labelName));
    }

    private <T> T read(String name, Column<T> column) {
        final var at = columns.get(name.toLowerCase(Locale.ROOT));
        if (at == null) {
            throw new IllegalArgumentException("The query has no column " + name + ", only " + columns.keySet());
        }
        try {
            return column.read(rows, at);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface Column<T> {
        T read(ResultSet rows, int column) throws SQLException;
    }
}

package org.kontor.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kontor.base.list.Column;
import org.kontor.base.list.Row;
import org.kontor.base.list.Sort;

/**
 * How a list is read: constant SQL written by the module, into which only parameters go. The store adds the caller's
 * scope, the filters and the position. Immutable once built.
 */
public final class ListDefinition<R extends Row> {

    private final String recordKind;
    private final String from;
    private final String idSql;
    private final String ownerSql;
    private final Map<String, String> selects;
    private final Map<String, Field<R>> fields;
    private final Sort defaultSort;
    private final Function<RowReader, R> reader;

    private ListDefinition(Builder<R> builder) {
        recordKind = builder.recordKind;
        from = Objects.requireNonNull(builder.from);
        idSql = Objects.requireNonNull(builder.idSql);
        ownerSql = builder.ownerSql;
        selects = new LinkedHashMap<>(builder.selects);
        fields = new LinkedHashMap<>(builder.fields);
        defaultSort = Objects.requireNonNull(builder.defaultSort);
        reader = Objects.requireNonNull(builder.reader);
    }

    /** Starts the definition of a list of records of a kind. */
    public static <R extends Row> Builder<R> of(String recordKind) {
        return new Builder<>(recordKind);
    }

    public String recordKind() {
        return recordKind;
    }

    public String from() {
        return from;
    }

    public String idSql() {
        return idSql;
    }

    /** Null when the records belong to nobody: then only the extent "all" lets them through. */
    public String ownerSql() {
        return ownerSql;
    }

    /** Alias to SQL expression. */
    public Map<String, String> selects() {
        return selects;
    }

    /** Column id to field, in order. */
    public Map<String, Field<R>> fields() {
        return fields;
    }

    public Sort defaultSort() {
        return defaultSort;
    }

    public Function<RowReader, R> reader() {
        return reader;
    }

    public List<Column<R>> columns() {
        return fields.values().stream().map(Field::column).toList();
    }

    /**
     * A column with the SQL behind it.
     *
     * @param sortSql what to sort by; an index should begin with it. Null when the column can't be sorted
     * @param filterSql what to compare with; for text a lower-case column. Null when it can't be filtered
     * @param idSql for references the id to compare with by IN; else null
     * @param nullable whether sortSql may be NULL
     */
    public record Field<R extends Row>(Column<R> column, String sortSql, String filterSql, String idSql,
            boolean nullable) {
    }

    /** Collects the parts. */
    public static final class Builder<R extends Row> {
        private final String recordKind;
        private String from;
        private String idSql;
        private String ownerSql;
        private final Map<String, String> selects = new LinkedHashMap<>();
        private final Map<String, Field<R>> fields = new LinkedHashMap<>();
        private Sort defaultSort;
        private Function<RowReader, R> reader;

        private Builder(String recordKind) {
            this.recordKind = Objects.requireNonNull(recordKind);
        }

        /** The FROM clause without the word, with its joins; the first table holds the records. */
        public Builder<R> from(String sql) {
            from = sql;
            return this;
        }

        public Builder<R> id(String sql) {
            idSql = sql;
            return this;
        }

        public Builder<R> owner(String sql) {
            ownerSql = sql;
            return this;
        }

        /** A value that the reader asks for by this alias. */
        public Builder<R> select(String alias, String sql) {
            selects.put(alias, sql);
            return this;
        }

        /** A column that one can sort and filter by the same SQL. */
        public Builder<R> column(Column<R> column, String sql, boolean nullable) {
            return column(new Field<>(column, sql, sql, null, nullable));
        }

        public Builder<R> column(Field<R> field) {
            if (fields.containsKey(field.column().id())) {
                throw new IllegalArgumentException("Two columns named " + field.column().id());
            }
            fields.put(field.column().id(), field);
            return this;
        }

        public Builder<R> defaultSort(Sort sort) {
            defaultSort = sort;
            return this;
        }

        public Builder<R> read(Function<RowReader, R> rowReader) {
            reader = rowReader;
            return this;
        }

        public ListDefinition<R> build() {
            return new ListDefinition<>(this);
        }
    }
}

package org.kontor.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What the columns of a file mean for one kind of record.
 *
 * @param kind the importer's word, as in {@code deals}
 * @param columns one per column of the file, in its order
 * @param aliases other words for values
 */
public record Mapping(String kind, List<Column> columns, List<Alias> aliases) {

    /** Copies the lists. */
    public Mapping {
        columns = List.copyOf(columns);
        aliases = List.copyOf(aliases);
    }

    /**
     * What a column means.
     *
     * @param field the field's id; empty for a column that is left out
     * @param dateFormat pattern of its dates; empty to take what was found out
     * @param decimal its decimal separator; empty to take what was found out
     */
    public record Column(String heading, String field, String dateFormat, String decimal) {

        /** Dates and numbers as found out. */
        public Column(String heading, String field) {
            this(heading, field, "", "");
        }

        /** The same with another field. */
        public Column field(String other) {
            return new Column(heading, other, dateFormat, decimal);
        }
    }

    /**
     * What a file calls something, and what Kontor calls it. Compared without regard to case and to spaces around.
     *
     * @param field the field's id
     */
    public record Alias(String field, String from, String to) {

        /** Reads {@code field:from=to}; empty when the text is not of that form. */
        public static Optional<Alias> parse(String text) {
            int colon = text.indexOf(':');
            int equals = text.indexOf('=', colon + 1);
            if (colon <= 0 || equals < 0 || equals == colon + 1) {
                return Optional.empty();
            }
            return Optional.of(new Alias(text.substring(0, colon).strip(), text.substring(colon + 1, equals).strip(),
                    text.substring(equals + 1).strip()));
        }
    }

    /** The same with these aliases too; a later one for the same word wins. */
    public Mapping with(List<Alias> more) {
        var all = new java.util.ArrayList<>(aliases);
        all.addAll(more);
        return new Mapping(kind, columns, all);
    }
}

package org.kontor.base;

import java.util.List;

/** Finds records by what people remember of them: a name, a number. One service per kind of record. */
public interface SearchProvider {

    /** The kind of record that it finds. */
    String kind();

    /** Best first, at most {@code limit}; empty for a text under two characters. Asks the database. */
    List<Hit> search(String text, int limit);

    /**
     * A record found.
     *
     * @param record which
     * @param label its name or number
     * @param hint what tells it from others of the same name; may be empty
     */
    record Hit(RecordRef record, String label, String hint) {
    }
}

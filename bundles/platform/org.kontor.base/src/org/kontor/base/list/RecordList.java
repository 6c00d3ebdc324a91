package org.kontor.base.list;

import java.util.List;
import java.util.function.Consumer;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/**
 * A list of records as grids, exports and web services read it. A service of its module, one per kind. Shows each
 * caller only what that caller may read. Every call asks the database: not for the UI thread.
 */
public interface RecordList<R extends Row> {

    /** The kind of record, as in {@code deals}: the word that the command line uses too. */
    String kind();

    /** What a person calls these records, in the plural. */
    Message label();

    /** All columns, in the order in which they are shown at first. */
    List<Column<R>> columns();

    /** The order in which the list comes when nobody asks for another. */
    Sort defaultSort();

    /** One page, in one statement. */
    Page<R> page(PageRequest request);

    /** How many records the filters let through; reads them all, so only when a person asks. */
    long count(List<Filter> filters);

    /**
     * Every record that the filters let through, in the list's order, in one read transaction, holding a page at a
     * time. Needs the right to export.
     */
    void export(List<Filter> filters, Consumer<R> each, Progress progress);
}

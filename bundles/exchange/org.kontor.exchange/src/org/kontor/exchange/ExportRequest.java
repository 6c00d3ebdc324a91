package org.kontor.exchange;

import java.util.List;
import java.util.Locale;
import org.kontor.base.list.Filter;
import org.kontor.base.list.RecordList;

/**
 * What to write.
 *
 * @param columns ids of the columns wanted, in order; empty for all
 * @param labels whether headings and codes are written as a person reads them; else as {@link ImportFiles} takes them
 *            in again
 * @param locale language of labels; for CSV also which separators its spreadsheets expect
 */
public record ExportRequest(RecordList<?> list, List<Filter> filters, List<String> columns, ExportFormat format,
        boolean labels, Locale locale) {

    /** Copies the lists. */
    public ExportRequest {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }
}

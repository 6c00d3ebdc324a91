package org.kontor.ui.grid;

import java.util.List;
import org.kontor.base.list.Filter;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;

/**
 * What a view of records shows now, for an export of it: views adapt to it.
 *
 * @param columns ids of the columns that are shown, in order
 */
public record CurrentList(RecordList<?> list, List<Filter> filters, Sort sort, List<String> columns) {
}

package org.kontor.ui.grid;

import org.eclipse.swt.widgets.Composite;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;

/** Makes grids with the services they need. A service; UI thread. */
public interface Grids {

    /** A grid over a list. It reads nothing before it is shown. */
    <R extends Row> RecordGrid<R> create(Composite parent, RecordList<R> list, GridOptions<R> options);
}

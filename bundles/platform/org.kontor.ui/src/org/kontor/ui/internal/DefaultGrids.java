package org.kontor.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.kontor.base.DomainEvents;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Row;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.UserSettings;
import org.kontor.ui.grid.GridContext;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.RecordGrid;
import org.kontor.ui.list.SavedFilters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grids with the services of this process. */
@Component
public final class DefaultGrids implements Grids {

    private final GridContext context;

    @Activate
    public DefaultGrids(@Reference Background background, @Reference ErrorReporter errors,
            @Reference UserSettings settings, @Reference DomainEvents events, @Reference SavedFilters saved) {
        context = new GridContext(background, errors, settings, events, saved);
    }

    @Override
    public <R extends Row> RecordGrid<R> create(Composite parent, RecordList<R> list, GridOptions<R> options) {
        return new RecordGrid<>(parent, list, options, context);
    }
}

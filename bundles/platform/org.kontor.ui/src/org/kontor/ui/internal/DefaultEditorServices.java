package org.kontor.ui.internal;

import org.kontor.base.DomainEvents;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.Notices;
import org.kontor.ui.Records;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.RecordPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services of this process, in one hand. */
@Component
public final class DefaultEditorServices implements EditorServices {

    private final Background background;
    private final ErrorReporter errors;
    private final Records records;
    private final Notices notices;
    private final DomainEvents events;
    private final RecordPages pages;

    @Activate
    public DefaultEditorServices(@Reference Background background, @Reference ErrorReporter errors,
            @Reference Records records, @Reference Notices notices, @Reference DomainEvents events,
            @Reference RecordPages pages) {
        this.background = background;
        this.errors = errors;
        this.records = records;
        this.notices = notices;
        this.events = events;
        this.pages = pages;
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public ErrorReporter errors() {
        return errors;
    }

    @Override
    public Records records() {
        return records;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public DomainEvents events() {
        return events;
    }

    @Override
    public RecordPages pages() {
        return pages;
    }
}

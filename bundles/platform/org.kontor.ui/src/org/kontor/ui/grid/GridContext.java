package org.kontor.ui.grid;

import org.kontor.base.DomainEvents;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.UserSettings;
import org.kontor.ui.list.SavedFilters;

/** The services that a grid works with. */
public record GridContext(Background background, ErrorReporter errors, UserSettings settings, DomainEvents events,
        SavedFilters saved) {
}

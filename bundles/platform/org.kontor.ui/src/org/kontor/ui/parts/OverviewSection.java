package org.kontor.ui.parts;

import org.kontor.base.RecordRef;

/**
 * A section of the Overview for records of a kind: the extension point {@code org.kontor.ui.overview}. It makes no
 * widgets, so that all sections look alike.
 */
public interface OverviewSection {

    /** What there is to say; asked off the UI thread. {@link OverviewContent#NOTHING} leaves the section out. */
    OverviewContent read(RecordRef record);
}

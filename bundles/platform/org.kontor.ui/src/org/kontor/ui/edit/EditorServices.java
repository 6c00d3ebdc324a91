package org.kontor.ui.edit;

import org.kontor.base.DomainEvents;
import org.kontor.ui.Background;
import org.kontor.ui.ErrorReporter;
import org.kontor.ui.Notices;
import org.kontor.ui.Records;

/** What an editor works with. A service, injected as one argument. */
public interface EditorServices {

    Background background();

    ErrorReporter errors();

    Records records();

    Notices notices();

    DomainEvents events();

    /** The pages that features add to editors of a kind. */
    RecordPages pages();

    /** A reference to another record; {@code kind} null for one that has no editor. */
    default ReferenceField reference(String kind, ReferenceField.Choices choices) {
        return ReferenceField.of(background(), records(), kind, choices);
    }
}

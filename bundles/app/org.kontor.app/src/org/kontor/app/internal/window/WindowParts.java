package org.kontor.app.internal.window;

import org.kontor.access.SignIn;
import org.kontor.app.internal.start.DataSession;
import org.kontor.base.DomainEvents;
import org.kontor.ui.Background;
import org.kontor.ui.Notices;
import org.kontor.ui.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the window is made with. */
@Component(service = WindowParts.class)
public final class WindowParts {

    private final DataSession session;
    private final SignIn signIn;
    private final Records records;
    private final Background background;
    private final Notices notices;
    private final DomainEvents events;

    @Activate
    public WindowParts(@Reference DataSession session, @Reference SignIn signIn, @Reference Records records,
            @Reference Background background, @Reference Notices notices, @Reference DomainEvents events) {
        this.session = session;
        this.signIn = signIn;
        this.records = records;
        this.background = background;
        this.notices = notices;
        this.events = events;
    }

    DataSession session() {
        return session;
    }

    SignIn signIn() {
        return signIn;
    }

    Records records() {
        return records;
    }

    Background background() {
        return background;
    }

    Notices notices() {
        return notices;
    }

    DomainEvents events() {
        return events;
    }
}

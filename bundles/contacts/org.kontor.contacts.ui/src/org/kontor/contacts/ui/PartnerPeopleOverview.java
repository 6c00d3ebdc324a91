package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import org.kontor.base.RecordRef;
import org.kontor.contacts.PersonService;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Line;
import org.kontor.ui.parts.OverviewSection;

/** The people of a partner. */
public final class PartnerPeopleOverview implements OverviewSection {

    private static final int MOST = 8;

    private final PersonService persons;

    /** Made by the Overview. */
    @Inject
    public PartnerPeopleOverview(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public OverviewContent read(RecordRef record) {
        final var lines = persons.ofPartner(record.id()).stream().limit(MOST).map(person -> new Line("user-round",
                person.fullName(), person.position(), new RecordRef("person", person.id()))).toList();
        return lines.isEmpty() ? OverviewContent.NOTHING : new OverviewContent(Texts.text("page.persons"),
                java.util.List.copyOf(lines));
    }
}

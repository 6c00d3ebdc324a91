package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kontor.base.RecordRef;
import org.kontor.contacts.Person;
import org.kontor.contacts.PersonService;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Heading;
import org.kontor.ui.parts.OverviewContent.Item;
import org.kontor.ui.parts.OverviewContent.Note;
import org.kontor.ui.parts.OverviewContent.Value;
import org.kontor.ui.parts.OverviewSection;

/** What matters about a person. */
public final class PersonOverview implements OverviewSection {

    private final PersonService persons;

    /** Made by the Overview. */
    @Inject
    public PersonOverview(PersonService persons) {
        this.persons = persons;
    }

    @Override
    public OverviewContent read(RecordRef record) {
        return persons.find(record.id()).map(PersonOverview::content).orElse(OverviewContent.NOTHING);
    }

    private static OverviewContent content(Person person) {
        final List<Item> items = new ArrayList<>();
        items.add(new Heading(person.fullName(), "", null));
        if (!person.position().isBlank()) {
            items.add(new Value(Texts.field("position"), person.position(), null));
        }
        if (person.partner() != null) {
            items.add(new Value(Texts.field("partner"), person.partner().label(),
                    new RecordRef("partner", person.partner().id())));
        }
        person.contactPoints().stream().map(PartnerOverview::line).forEach(items::add);
        if (person.responsible() != null) {
            items.add(new Value(Texts.field("responsible"), person.responsible().label(), null));
        }
        if (!person.note().isBlank()) {
            items.add(new Note(person.note()));
        }
        return new OverviewContent("", items);
    }
}

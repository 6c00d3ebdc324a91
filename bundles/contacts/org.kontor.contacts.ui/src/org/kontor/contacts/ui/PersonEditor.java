package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Ref;
import org.kontor.base.Result;
import org.kontor.contacts.PartnerService;
import org.kontor.contacts.Person;
import org.kontor.contacts.PersonService;
import org.kontor.ui.edit.EditModel;
import org.kontor.ui.edit.EditorPages;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.Form;
import org.kontor.ui.edit.RecordEditor;
import org.kontor.ui.edit.TextField;
import org.kontor.ui.parts.Responsible;

/** One person. */
public final class PersonEditor extends RecordEditor<Person> {

    private final PersonService persons;
    private final PartnerService partners;
    private final UserService users;
    private final SignIn signIn;

    /** Made by the workbench. */
    @Inject
    public PersonEditor(EditorServices services, PersonService persons, PartnerService partners, UserService users,
            SignIn signIn) {
        super(services);
        this.persons = persons;
        this.partners = partners;
        this.users = users;
        this.signIn = signIn;
    }

    @Override
    protected String recordKind() {
        return "person";
    }

    @Override
    protected Optional<Person> load(long id) {
        return persons.find(id);
    }

    @Override
    protected Person blank(Map<String, Object> defaults) {
        return new Person(0, 0, "", "", (Ref) defaults.get("partner"), "", List.of(), Responsible.me(signIn), "", "");
    }

    @Override
    protected Result<Person> save(Person person) {
        return persons.save(person);
    }

    @Override
    protected String title(Person person) {
        return person.fullName();
    }

    @Override
    protected void createPages(EditorPages pages, EditModel<Person> model) {
        final Form form = pages.form("main", Texts.of("page.main"));
        form.section(Texts.of("person.section.who"))
                .field(Texts.of("field.givenName"), "givenName", TextField.line())
                .required(Texts.of("field.familyName"), "familyName", TextField.line())
                .field(Texts.of("field.position"), "position", TextField.line());
        form.section(Texts.of("person.section.where"))
                .field(Texts.of("field.partner"), "partner", services().reference("partner", partners::choices))
                .field(Texts.of("field.responsible"), "responsible", services().reference(null, users::choices));
        form.section(Texts.of("field.contactPoints")).wide()
                .field(Texts.of("field.contactPoints"), "contactPoints", ContactFields.contactPoints());
        form.section(Texts.of("partner.section.more")).wide()
                .field(Texts.of("field.note"), "note", TextField.lines())
                .field(Texts.of("field.externalId"), "externalId", TextField.line());
        form.done();
    }
}

package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Result;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.contacts.Person;
import org.kontor.contacts.PersonRow;
import org.kontor.contacts.PersonService;
import org.kontor.ui.Background;
import org.kontor.ui.Notices;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.parts.Deleting;
import org.kontor.ui.parts.RecordListView;
import org.kontor.ui.parts.Responsible;

/** The list of persons. */
public final class PersonsView extends RecordListView<PersonRow> {

    private final PersonService persons;
    private final UserService users;
    private final SignIn signIn;
    private final Deleting deleting;

    /** Made by the workbench. */
    @Inject
    public PersonsView(RecordLists lists, Grids grids, Records records, PersonService persons, UserService users,
            SignIn signIn, Background background, Notices notices) {
        super(lists, grids, records);
        this.persons = persons;
        this.users = users;
        this.signIn = signIn;
        deleting = new Deleting(background, notices);
    }

    @Override
    protected String listKind() {
        return "persons";
    }

    @Override
    protected String recordKind() {
        return "person";
    }

    @Override
    protected void configure(GridOptions<PersonRow> options) {
        options.search(Texts.of("persons.search"), text -> List.of(Filter.of("familyName", Operator.CONTAINS, text)))
                .quickFilter(Responsible.filter("responsible", users, signIn)).watch("partner", "user")
                .width("partner", 200).width("email", 200).hide("externalId")
                .whenEmpty(Texts.of("persons.empty"), Texts.of("persons.new"),
                        () -> records().create("person", Map.of()));
    }

    @Override
    protected boolean canDelete() {
        return true;
    }

    @Override
    protected void delete(List<PersonRow> rows) {
        deleting.delete(Texts.of("persons.deleting"), rows, this::delete, persons::save);
    }

    private Result<Person> delete(PersonRow row) {
        final Person found = persons.find(row.id()).orElse(null);
        if (found == null) {
            return Result.rejected("", Texts.of("persons.gone", row.familyName()));
        }
        return persons.delete(found.id(), found.version()).map(done -> Copies.fresh(found));
    }
}

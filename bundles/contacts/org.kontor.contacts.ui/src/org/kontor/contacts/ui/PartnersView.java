package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.access.SignIn;
import org.kontor.access.UserService;
import org.kontor.base.Result;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerRow;
import org.kontor.contacts.PartnerService;
import org.kontor.ui.Background;
import org.kontor.ui.Notices;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.parts.Deleting;
import org.kontor.ui.parts.RecordListView;
import org.kontor.ui.parts.Responsible;

/** The list of partners. */
public final class PartnersView extends RecordListView<PartnerRow> {

    private final PartnerService partners;
    private final UserService users;
    private final SignIn signIn;
    private final Deleting deleting;

    /** Made by the workbench. */
    @Inject
    public PartnersView(RecordLists lists, Grids grids, Records records, PartnerService partners, UserService users,
            SignIn signIn, Background background, Notices notices) {
        super(lists, grids, records);
        this.partners = partners;
        this.users = users;
        this.signIn = signIn;
        deleting = new Deleting(background, notices);
    }

    @Override
    protected String listKind() {
        return "partners";
    }

    @Override
    protected String recordKind() {
        return "partner";
    }

    @Override
    protected void configure(GridOptions<PartnerRow> options) {
        options.search(Texts.of("partners.search"), text -> List.of(Filter.of("name", Operator.CONTAINS, text)))
                .quickFilter(Responsible.filter("responsible", users, signIn)).watch("user")
                .width("name", 220).hide("employees", "foundedYear", "website", "externalId", "parent", "taxNumber")
                .whenEmpty(Texts.of("partners.empty"), Texts.of("partners.new"),
                        () -> records().create("partner", Map.of()));
    }

    @Override
    protected boolean canDelete() {
        return true;
    }

    @Override
    protected void delete(List<PartnerRow> rows) {
        deleting.delete(Texts.of("partners.deleting"), rows, this::delete, partners::save);
    }

    /** Answers the partner as a new one, which is what bringing it back saves. */
    private Result<Partner> delete(PartnerRow row) {
        final Partner found = partners.find(row.id()).orElse(null);
        if (found == null) {
            return Result.rejected("", Texts.of("partners.gone", row.name()));
        }
        return partners.delete(found.id(), found.version()).map(done -> Copies.fresh(found));
    }
}

package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kontor.base.RecordRef;
import org.kontor.base.Ref;
import org.kontor.base.list.Filter;
import org.kontor.contacts.PartnerService;
import org.kontor.contacts.PersonRow;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.edit.RecordPage;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.RecordGrid;
import org.kontor.ui.parts.GridPage;

/** The people of a partner. */
public final class PartnerPersonsPage implements RecordPage {

    private final RecordLists lists;
    private final Grids grids;
    private final Records records;
    private final PartnerService partners;
    private final Background background;
    private RecordGrid<PersonRow> grid;

    /** Made by the editor. */
    @Inject
    public PartnerPersonsPage(RecordLists lists, Grids grids, Records records, PartnerService partners,
            Background background) {
        this.lists = lists;
        this.grids = grids;
        this.records = records;
        this.partners = partners;
        this.background = background;
    }

    @Override
    public Control create(Composite parent, RecordRef partner) {
        final GridPage page = new GridPage(parent);
        page.action("user-round", Texts.of("persons.new"), () -> addPerson(page, partner.id()));
        grid = grids.create(page, lists.<PersonRow>of("persons"), GridOptions.<PersonRow>of("person", "partner.persons")
                .hide("partner", "externalId", "responsible").withoutFilterRow()
                .whenEmpty(Texts.of("partner.persons.empty"), Texts.of("persons.new"),
                        () -> addPerson(page, partner.id()))
                .onOpen(row -> records.open(new RecordRef("person", row.id()))));
        grid.filters().fix(Filter.of("partner", Filter.Operator.IN, partner.id()));
        page.fill(grid);
        return page;
    }

    private void addPerson(Control owner, long partnerId) {
        background.run(Call.of(Texts.of("persons.new"), progress -> partners.find(partnerId)).quietly().then(owner,
                found -> found.ifPresent(partner -> records.create("person",
                        Map.of("partner", new Ref(partner.id(), partner.name()))))));
    }

    @Override
    public void focus() {
        grid.setFocus();
    }
}

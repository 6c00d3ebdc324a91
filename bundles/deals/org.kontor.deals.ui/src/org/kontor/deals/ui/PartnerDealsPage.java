package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.Ref;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerService;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealService;
import org.kontor.deals.DealService.DealTotal;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.Formats;
import org.kontor.ui.Icons;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.edit.RecordPage;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.RecordGrid;

/** A partner's deals on the partner's page: their totals, and the list. */
public final class PartnerDealsPage implements RecordPage {

    private static final Messages MESSAGES = Messages.of(PartnerDealsPage.class);

    private final RecordLists lists;
    private final Grids grids;
    private final Records records;
    private final DealService deals;
    private final PartnerService partners;
    private final Background background;
    private final DealActions actions;
    private final Formats formats = Formats.user();
    private RecordGrid<DealRow> grid;
    private Label totals;

    /** Made by the workbench. */
    @Inject
    public PartnerDealsPage(RecordLists lists, Grids grids, Records records, DealService deals,
            PartnerService partners, Background background, DealActions actions) {
        this.lists = lists;
        this.grids = grids;
        this.records = records;
        this.deals = deals;
        this.partners = partners;
        this.background = background;
        this.actions = actions;
    }

    @Override
    public Control create(Composite parent, RecordRef partner) {
        final var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 16).spacing(8, 8).applyTo(body);
        totals = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(totals);
        final var add = new Button(body, SWT.PUSH);
        add.setText(MESSAGES.text("deals.new"));
        add.setImage(Icons.of(add, "plus"));
        add.addListener(SWT.Selection, event -> create(partner));
        final var options = GridOptions.<DealRow>of("deal", "partner.deals").withoutFilterRow()
                .hide("partner", "kind", "externalId", "state", "expectedOn")
                .dot("stage", (row, palette) -> actions.stage(row.stage())
                        .map(stage -> palette.readable(stage.color())).orElse(null))
                .onOpen(row -> records.open(new RecordRef("deal", row.id())))
                .whenEmpty(MESSAGES.message("partner.noDeals"), MESSAGES.message("deals.new"), () -> create(partner));
        grid = grids.create(body, lists.of("deals"), options);
        grid.filters().fix(Filter.of("partner", Operator.IN, partner.id()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid);
        background.run(Call.of(MESSAGES.message("partner.totals"), progress -> deals.totals(partner.id())).quietly()
                .then(totals, found -> {
                    totals.setText(String.join("   ·   ",
                            found.stream().sorted(Comparator.comparing(DealTotal::state)).map(this::words).toList()));
                    totals.requestLayout();
                }));
        return body;
    }

    private void create(RecordRef partner) {
        background.run(Call.of(MESSAGES.message("partner.totals"), progress -> partners.find(partner.id())).quietly()
                .then(grid, found -> found.map(PartnerDealsPage::ref)
                        .ifPresent(ref -> records.create("deal", Map.of("partner", ref)))));
    }

    private static Ref ref(Partner partner) {
        return new Ref(partner.id(), partner.name());
    }

    private String words(DealTotal total) {
        return MESSAGES.text("partner.total." + total.state(), total.deals(), formats.money(total.sum()));
    }

    @Override
    public void focus() {
        grid.setFocus();
    }
}

package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.base.list.PageRequest;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealService;
import org.kontor.deals.DealService.DealTotal;
import org.kontor.ui.Formats;
import org.kontor.ui.RecordLists;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Item;
import org.kontor.ui.parts.OverviewContent.Line;
import org.kontor.ui.parts.OverviewContent.Value;
import org.kontor.ui.parts.OverviewSection;

/** A partner's deals in short: the totals and the last few. */
public final class PartnerDealsOverview implements OverviewSection {

    private static final Messages MESSAGES = Messages.of(PartnerDealsOverview.class);
    private static final int LAST = 5;

    private final DealService deals;
    private final RecordLists lists;
    private final Formats formats = Formats.user();

    /** Made by the Overview. */
    @Inject
    public PartnerDealsOverview(DealService deals, RecordLists lists) {
        this.deals = deals;
        this.lists = lists;
    }

    @Override
    public OverviewContent read(RecordRef partner) {
        final var items = new ArrayList<Item>();
        deals.totals(partner.id()).stream().sorted(Comparator.comparing(DealTotal::state))
                .forEach(total -> items.add(new Value(
                        MESSAGES.text("deals.state." + total.state()), formats.number(total.deals()) + "  ·  "
                                + formats.money(total.sum()),
                        null)));
        final var last = PageRequest.first(LAST).where(Filter.of("partner", Operator.IN, partner.id()));
        final List<DealRow> rows = lists.<DealRow>of("deals").page(last).rows();
        rows.forEach(row -> items.add(new Line("handshake", row.number(), row.stage().label(),
                new RecordRef("deal", row.id()))));
        return items.isEmpty() ? OverviewContent.NOTHING
                : new OverviewContent(MESSAGES.text("partner.deals"), items);
    }
}

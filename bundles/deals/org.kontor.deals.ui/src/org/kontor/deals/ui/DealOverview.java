package org.kontor.deals.ui;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kontor.base.Messages;
import org.kontor.base.RecordRef;
import org.kontor.base.Ref;
import org.kontor.deals.Deal;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealService;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;
import org.kontor.ui.Formats;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Heading;
import org.kontor.ui.parts.OverviewContent.Item;
import org.kontor.ui.parts.OverviewContent.Line;
import org.kontor.ui.parts.OverviewContent.Note;
import org.kontor.ui.parts.OverviewContent.Steps;
import org.kontor.ui.parts.OverviewContent.Value;
import org.kontor.ui.parts.OverviewSection;

/** What matters about a deal. */
public final class DealOverview implements OverviewSection {

    private static final Messages MESSAGES = Messages.of(DealOverview.class);

    private final DealService deals;
    private final DealKindService kinds;
    private final Formats formats = Formats.user();

    /** Made by the Overview. */
    @Inject
    public DealOverview(DealService deals, DealKindService kinds) {
        this.deals = deals;
        this.kinds = kinds;
    }

    @Override
    public OverviewContent read(RecordRef record) {
        return deals.find(record.id()).map(this::content).orElse(OverviewContent.NOTHING);
    }

    private OverviewContent content(Deal deal) {
        final var stages = stages(deal);
        final int current = stages.stream().map(Stage::id).toList().indexOf(deal.stage().id());
        final var items = new ArrayList<Item>();
        items.add(new Heading(deal.number(), deal.stage().label(),
                current < 0 ? null : stages.get(current).color()));
        if (!deal.title().isBlank()) {
            items.add(new Note(deal.title()));
        }
        items.add(new Steps(stages.stream().map(Stage::name).toList(), stages.stream().map(Stage::color).toList(),
                current));
        reference(items, "deal.partner", "partner", deal.partner());
        value(items, "deal.amount", formats.money(deal.amount()));
        value(items, "deal.openedOn", formats.date(deal.openedOn()));
        if (deal.state() == DealState.OPEN) {
            value(items, "deal.expectedOn", formats.date(deal.expectedOn()));
        } else {
            value(items, "deal.closedOn", formats.date(deal.closedOn()));
        }
        reference(items, "field.lossReason", null, deal.lossReason());
        reference(items, "deal.responsible", null, deal.responsible());
        deal.lines().stream().limit(6).forEach(line -> items.add(new Line("package", line.product().label(),
                formats.number(line.quantity()) + " × " + formats.money(line.price()), null)));
        if (!deal.note().isBlank()) {
            items.add(new Note(deal.note()));
        }
        return new OverviewContent("", items);
    }

    private List<Stage> stages(Deal deal) {
        return kinds.kinds().stream().filter(kind -> kind.id() == deal.kind().id())
                .flatMap(kind -> kind.stages().stream())
                .filter(stage -> stage.state() == DealState.OPEN || stage.id() == deal.stage().id()).toList();
    }

    private static void value(List<Item> items, String key, String text) {
        if (!Formats.NONE.equals(text)) {
            items.add(new Value(MESSAGES.text(key), text, null));
        }
    }

    private static void reference(List<Item> items, String key, String kind, Ref ref) {
        if (ref != null) {
            items.add(new Value(MESSAGES.text(key), ref.label(), kind == null ? null : new RecordRef(kind, ref.id())));
        }
    }
}

package org.kontor.contacts.ui;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.base.RecordRef;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerService;
import org.kontor.ui.Formats;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Heading;
import org.kontor.ui.parts.OverviewContent.Item;
import org.kontor.ui.parts.OverviewContent.Line;
import org.kontor.ui.parts.OverviewContent.Note;
import org.kontor.ui.parts.OverviewContent.Value;
import org.kontor.ui.parts.OverviewSection;

/** What matters about a partner. */
public final class PartnerOverview implements OverviewSection {

    private final PartnerService partners;
    private final Formats formats = Formats.user();

    /** Made by the Overview. */
    @Inject
    public PartnerOverview(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public OverviewContent read(RecordRef record) {
        return partners.find(record.id()).map(this::content).orElse(OverviewContent.NOTHING);
    }

    private OverviewContent content(Partner partner) {
        final List<Item> items = new ArrayList<>();
        items.add(new Heading(partner.name(), Texts.text("kind." + partner.kind().name()), "#6b7280"));
        partner.contactPoints().stream().map(PartnerOverview::line).forEach(items::add);
        partner.addresses().stream().limit(2).map(PartnerOverview::line).forEach(items::add);
        value(items, "industry", partner.industry());
        value(items, "taxNumber", partner.taxNumber());
        value(items, "website", partner.website());
        if (partner.annualRevenue() != null) {
            value(items, "annualRevenue", formats.money(partner.annualRevenue()));
        }
        if (partner.responsible() != null) {
            value(items, "responsible", partner.responsible().label());
        }
        if (partner.parent() != null) {
            items.add(new Value(Texts.field("parent"), partner.parent().label(),
                    new RecordRef("partner", partner.parent().id())));
        }
        partners.subsidiaries(partner.id()).stream().limit(8).forEach(ref -> items.add(
                new Line("building-2", ref.label(), Texts.text("partner.subsidiary"),
                        new RecordRef("partner", ref.id()))));
        if (!partner.note().isBlank()) {
            items.add(new Note(partner.note()));
        }
        return new OverviewContent("", items);
    }

    private static void value(List<Item> items, String field, String text) {
        if (!text.isBlank()) {
            items.add(new Value(Texts.field(field), text, null));
        }
    }

    static Line line(ContactPoint point) {
        final String icon = switch (point.type()) {
            case PHONE, FAX -> "phone";
            case MOBILE -> "smartphone";
            case EMAIL -> "mail";
        };
        return new Line(icon, point.value(), point.note(), null);
    }

    private static Line line(Address address) {
        final String city = Stream.of(address.postalCode(), address.city()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Line("map-pin", Stream.of(address.street(), city, address.country())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")),
                Texts.text("address." + address.use().name()), null);
    }
}

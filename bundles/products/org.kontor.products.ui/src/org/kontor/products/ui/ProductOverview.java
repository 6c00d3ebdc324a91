package org.kontor.products.ui;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kontor.base.RecordRef;
import org.kontor.products.Product;
import org.kontor.products.ProductService;
import org.kontor.ui.Formats;
import org.kontor.ui.parts.OverviewContent;
import org.kontor.ui.parts.OverviewContent.Heading;
import org.kontor.ui.parts.OverviewContent.Item;
import org.kontor.ui.parts.OverviewContent.Note;
import org.kontor.ui.parts.OverviewContent.Value;
import org.kontor.ui.parts.OverviewSection;

/** What matters about a product. */
public final class ProductOverview implements OverviewSection {

    private final ProductService products;
    private final Formats formats = Formats.user();

    /** Made by the Overview. */
    @Inject
    public ProductOverview(ProductService products) {
        this.products = products;
    }

    @Override
    public OverviewContent read(RecordRef record) {
        return products.find(record.id()).map(this::content).orElse(OverviewContent.NOTHING);
    }

    private OverviewContent content(Product product) {
        final List<Item> items = new ArrayList<>();
        items.add(new Heading(product.name(), Texts.text(product.active() ? "state.offered" : "state.withdrawn"),
                product.active() ? "#1f7a3d" : "#6b7280"));
        items.add(new Value(Texts.plain("field.price"), formats.money(product.price()), null));
        value(items, "field.code", product.code());
        value(items, "field.group", product.group());
        value(items, "field.unit", product.unit());
        if (!product.note().isBlank()) {
            items.add(new Note(product.note()));
        }
        return new OverviewContent("", items);
    }

    private static void value(List<Item> items, String key, String text) {
        if (!text.isBlank()) {
            items.add(new Value(Texts.plain(key), text, null));
        }
    }
}

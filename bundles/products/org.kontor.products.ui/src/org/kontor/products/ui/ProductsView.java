package org.kontor.products.ui;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kontor.base.Result;
import org.kontor.base.list.Filter;
import org.kontor.base.list.Filter.Operator;
import org.kontor.products.Product;
import org.kontor.products.ProductRow;
import org.kontor.products.ProductService;
import org.kontor.ui.Background;
import org.kontor.ui.Notices;
import org.kontor.ui.RecordLists;
import org.kontor.ui.Records;
import org.kontor.ui.grid.GridOptions;
import org.kontor.ui.grid.Grids;
import org.kontor.ui.grid.QuickFilter;
import org.kontor.ui.parts.Deleting;
import org.kontor.ui.parts.RecordListView;

/** The list of products. */
public final class ProductsView extends RecordListView<ProductRow> {

    private final ProductService products;
    private final Deleting deleting;

    /** Made by the workbench. */
    @Inject
    public ProductsView(RecordLists lists, Grids grids, Records records, ProductService products,
            Background background, Notices notices) {
        super(lists, grids, records);
        this.products = products;
        deleting = new Deleting(background, notices);
    }

    @Override
    protected String listKind() {
        return "products";
    }

    @Override
    protected String recordKind() {
        return "product";
    }

    @Override
    protected void configure(GridOptions<ProductRow> options) {
        options.search(Texts.of("products.search"), text -> List.of(Filter.of("name", Operator.CONTAINS, text)))
                .quickFilter(new QuickFilter("active", Texts.of("products.offered"), progress -> List.of(
                        new QuickFilter.Choice(Texts.text("products.offered.yes"),
                                Filter.of("active", Operator.EQUALS, true)),
                        new QuickFilter.Choice(Texts.text("products.offered.no"),
                                Filter.of("active", Operator.EQUALS, false)))))
                .width("name", 240)
                .dot("active", (row, palette) -> row.active() ? palette.good() : palette.off())
                .whenEmpty(Texts.of("products.empty"), Texts.of("products.new"),
                        () -> records().create("product", Map.of()));
    }

    @Override
    protected boolean canDelete() {
        return true;
    }

    @Override
    protected void delete(List<ProductRow> rows) {
        deleting.delete(Texts.of("products.deleting"), rows, this::delete, products::save);
    }

    private Result<Product> delete(ProductRow row) {
        final Product p = products.find(row.id()).orElse(null);
        if (p == null) {
            return Result.rejected("", Texts.of("products.gone", row.name()));
        }
        return products.delete(p.id(), p.version()).map(done -> new Product(0, 0, p.code(), p.name(), p.group(),
                p.unit(), p.price(), p.active(), p.note()));
    }
}

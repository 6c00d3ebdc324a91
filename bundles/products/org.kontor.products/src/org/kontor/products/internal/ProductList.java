package org.kontor.products.internal;

import java.util.List;
import java.util.function.Function;
import org.kontor.base.Messages;
import org.kontor.base.list.Column;
import org.kontor.base.list.RecordList;
import org.kontor.base.list.Sort;
import org.kontor.base.list.ValueType;
import org.kontor.products.ProductRow;
import org.kontor.store.ListDefinition;
import org.kontor.store.ListDefinition.Field;
import org.kontor.store.RowReader;
import org.kontor.store.Store;
import org.kontor.store.StoredList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of products. */
@Component(service = RecordList.class)
public final class ProductList extends StoredList<ProductRow> {

    private static final Messages MESSAGES = Messages.of(ProductList.class);

    @Activate
    public ProductList(@Reference Store store) {
        super(store, ProductImporter.KIND, MESSAGES.message("products"), definition());
    }

    private static ListDefinition<ProductRow> definition() {
        return ListDefinition.<ProductRow>of(ProductEntity.KIND).from("PRODUCT P").id("P.ID")
                .select("ID", "P.ID").select("CODE", "P.CODE").select("NAME", "P.NAME").select("FAMILY", "P.FAMILY")
                .select("UNIT", "P.UNIT").select("PRICE", "P.PRICE").select("CURRENCY", "P.CURRENCY")
                .select("ACTIVE", "P.ACTIVE")
                .column(text("name", ProductRow::name, "P.NAME_SORT", "P.NAME_LOWER", false))
                .column(text("code", ProductRow::code, "P.CODE_LOWER", "P.CODE_LOWER", true))
                .column(text("group", ProductRow::group, "P.FAMILY_SORT", "P.FAMILY_LOWER", true))
                .column(new Field<>(unsorted("unit", ValueType.TEXT, ProductRow::unit), null, "LOWER(P.UNIT)", null,
                        true))
                .column(Column.of("price", MESSAGES.message("column.price"), ValueType.MONEY, ProductRow::price),
                        "P.PRICE", true)
                .column(new Field<>(unsorted("active", ValueType.BOOLEAN, ProductRow::active), null, "P.ACTIVE", null,
                        false))
                .defaultSort(new Sort("name", false)).read(ProductList::row).build();
    }

    private static Field<ProductRow> text(String id, Function<ProductRow, Object> value, String sort, String filter,
            boolean nullable) {
        return new Field<>(Column.of(id, MESSAGES.message("column." + id), ValueType.TEXT, value), sort, filter, null,
                nullable);
    }

    private static Column<ProductRow> unsorted(String id, ValueType type, Function<ProductRow, Object> value) {
        return new Column<>(id, MESSAGES.message("column." + id), type, value, false, true, List.of());
    }

    private static ProductRow row(RowReader row) {
        return new ProductRow(row.id("ID"), row.text("CODE"), row.text("NAME"), row.text("FAMILY"), row.text("UNIT"),
                row.money("PRICE", "CURRENCY"), row.bool("ACTIVE"));
    }
}

package org.kontor.products.internal;

import java.util.List;
import org.kontor.base.Message;
import org.kontor.base.Messages;
import org.kontor.base.Right;
import org.kontor.base.exchange.ImportField;
import org.kontor.base.exchange.ImportOptions;
import org.kontor.base.exchange.ImportRun;
import org.kontor.base.exchange.Importer;
import org.kontor.base.list.ValueType;
import org.kontor.store.AccessDeniedException;
import org.kontor.store.AccessGuard;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes products in; one that is there is known by its code, else by its name. */
@Component(service = Importer.class)
public final class ProductImporter implements Importer {

    static final String KIND = "products";
    private static final Messages MESSAGES = Messages.of(ProductImporter.class);

    private final Store store;
    private final AccessGuard guard;

    @Activate
    public ProductImporter(@Reference Store store, @Reference AccessGuard guard) {
        this.store = store;
        this.guard = guard;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Message label() {
        return MESSAGES.message("products");
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field("name", ValueType.TEXT, true, "product", "product name", "item", "article", "goods", "service",
                        "produkt", "towar", "nazwa produktu", "nazwa towaru", "artykuł", "usługa", "продукт", "товар",
                        "назва товару", "назва продукту", "послуга", "найменування", "название товара", "наименование",
                        "услуга", "номенклатура"),
                field("code", ValueType.TEXT, false, "product code", "sku", "item number", "article number", "symbol",
                        "kod produktu", "indeks", "kod towaru", "артикул", "код товару", "код товара"),
                field("group", ValueType.TEXT, false, "series", "family", "category", "product group", "product line",
                        "seria", "rodzina", "kategoria", "grupa towarowa", "серія", "категорія", "група товарів",
                        "серия", "категория", "группа товаров"),
                field("unit", ValueType.TEXT, false, "unit of measure", "uom", "jednostka", "jm", "j m",
                        "jednostka miary", "одиниця", "одиниця виміру", "од", "единица", "единица измерения", "ед изм"),
                field("price", ValueType.MONEY, false, "sales price", "list price", "unit price", "net price",
                        "cena sprzedaży", "cena katalogowa", "cena netto", "cena jednostkowa", "ціна продажу",
                        "прайсова ціна", "цена продажи", "прайсовая цена", "стоимость", "вартість"),
                field("currency", ValueType.TEXT, false, "currency code", "waluta", "валюта"),
                field("active", ValueType.BOOLEAN, false, "offered", "available", "aktywny", "dostępny", "активний",
                        "доступний", "активен", "активный", "доступен"),
                field("note", ValueType.TEXT, false, "description", "remarks", "comment", "opis", "uwagi", "опис",
                        "примітка", "описание", "примечание", "комментарий", "коментар"));
    }

    private static ImportField field(String id, ValueType type, boolean required, String... synonyms) {
        return new ImportField(id, MESSAGES.message("column." + id), type, required, List.of(synonyms));
    }

    @Override
    public ImportRun begin(ImportOptions options) {
        if (guard.extent(ProductEntity.KIND, Right.CREATE) instanceof AccessGuard.None) {
            throw new AccessDeniedException(MESSAGES.message("denied.create"), null);
        }
        final var mayChange = guard.extent(ProductEntity.KIND, Right.CHANGE).covers(null);
        return new ProductImportRun(store, options, mayChange);
    }
}

package org.kontor.products.ui;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.kontor.base.Result;
import org.kontor.products.Product;
import org.kontor.products.ProductService;
import org.kontor.ui.Palette;
import org.kontor.ui.edit.CheckField;
import org.kontor.ui.edit.EditModel;
import org.kontor.ui.edit.EditorPages;
import org.kontor.ui.edit.EditorServices;
import org.kontor.ui.edit.Form;
import org.kontor.ui.edit.MoneyField;
import org.kontor.ui.edit.RecordEditor;
import org.kontor.ui.edit.TextField;

/** One product. */
public final class ProductEditor extends RecordEditor<Product> {

    private final ProductService products;

    /** Made by the workbench. */
    @Inject
    public ProductEditor(EditorServices services, ProductService products) {
        super(services);
        this.products = products;
    }

    @Override
    protected String recordKind() {
        return "product";
    }

    @Override
    protected Optional<Product> load(long id) {
        return products.find(id);
    }

    @Override
    protected Product blank(Map<String, Object> defaults) {
        return new Product(0, 0, "", "", "", "", null, true, "");
    }

    @Override
    protected Result<Product> save(Product product) {
        return products.save(product);
    }

    @Override
    protected String title(Product product) {
        return product.name();
    }

    @Override
    protected String stateWord(Product product) {
        return Texts.text(product.active() ? "state.offered" : "state.withdrawn");
    }

    @Override
    protected Color stateColor(Product product, Palette palette) {
        return product.active() ? palette.good() : palette.off();
    }

    @Override
    protected void createPages(EditorPages pages, EditModel<Product> model) {
        final Form form = pages.form("main", Texts.of("page.main"));
        form.section(Texts.of("section.product"))
                .required(Texts.of("field.name"), "name", TextField.line())
                .field(Texts.of("field.code"), "code", TextField.line())
                .field(Texts.of("field.group"), "group", TextField.line());
        form.section(Texts.of("section.price"))
                .field(Texts.of("field.price"), "price", MoneyField.usual())
                .field(Texts.of("field.unit"), "unit", TextField.line())
                .field(Texts.of("field.active"), "active", CheckField.of(Texts.of("field.active.yes")));
        form.section(Texts.of("section.more")).wide()
                .field(Texts.of("field.note"), "note", TextField.lines());
        form.done();
    }
}

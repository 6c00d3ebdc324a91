package org.kontor.products.internal;

import org.kontor.base.Checks;
import org.kontor.base.Messages;
import org.kontor.products.Product;

/** What makes a product good. */
final class ProductChecks {

    private static final Messages MESSAGES = Messages.of(ProductChecks.class);

    private ProductChecks() {
    }

    /**
     * @param nameTaken whether another product has the name
     * @param codeTaken whether another product has the code
     */
    static Checks of(Product product, boolean nameTaken, boolean codeTaken) {
        final var checks = new Checks().text("code", product.code(), ProductEntity.CODE_LENGTH)
                .required("name", product.name(), ProductEntity.NAME_LENGTH)
                .text("group", product.group(), ProductEntity.GROUP_LENGTH)
                .text("unit", product.unit(), ProductEntity.UNIT_LENGTH)
                .money("price", product.price())
                .text("note", product.note(), ProductEntity.NOTE_LENGTH);
        if (nameTaken) {
            checks.add("name", MESSAGES.message("product.name.taken", product.name().strip()));
        }
        if (codeTaken) {
            checks.add("code", MESSAGES.message("product.code.taken", product.code().strip()));
        }
        return checks;
    }
}

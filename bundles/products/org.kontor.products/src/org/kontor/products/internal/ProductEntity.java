package org.kontor.products.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.kontor.base.Money;
import org.kontor.base.SortKeys;
import org.kontor.products.Product;
import org.kontor.store.StoredRecord;

/** A product. Empty texts are kept as NULL. */
@Entity(name = "Product")
@Table(name = "PRODUCT")
public class ProductEntity implements StoredRecord {

    static final String KIND = "product";
    static final int CODE_LENGTH = 60;
    static final int NAME_LENGTH = 200;
    static final int GROUP_LENGTH = 100;
    static final int UNIT_LENGTH = 20;
    static final int NOTE_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String code;
    @Column(name = "CODE_LOWER")
    private String codeLower;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NAME_SORT")
    private String nameSort;
    @Column(name = "FAMILY")
    private String group;
    @Column(name = "FAMILY_LOWER")
    private String groupLower;
    @Column(name = "FAMILY_SORT")
    private String groupSort;
    private String unit;
    private BigDecimal price;
    private String currency;
    private boolean active;
    private String note;

    @Override
    public long getId() {
        return id;
    }

    @Override
    public long getVersion() {
        return version;
    }

    @Override
    public String recordKind() {
        return KIND;
    }

    @Override
    public Long ownerId() {
        return null;
    }

    void fill(Product product) {
        code = filled(product.code());
        codeLower = code == null ? null : SortKeys.lower(code);
        name = product.name().strip();
        nameLower = SortKeys.lower(name);
        nameSort = SortKeys.of(name);
        group = filled(product.group());
        groupLower = group == null ? null : SortKeys.lower(group);
        groupSort = group == null ? null : SortKeys.of(group);
        unit = filled(product.unit());
        fillPrice(product.price());
        active = product.active();
        note = filled(product.note());
    }

    /** 5 and 5.00 are the same price: nothing is written for it. */
    private void fillPrice(Money money) {
        final var amount = money == null ? null : money.amount();
        if (amount == null || price == null || amount.compareTo(price) != 0) {
            price = amount;
        }
        currency = money == null ? null : money.currency();
    }

    Product product() {
        return new Product(id, version, text(code), name, text(group), text(unit),
                price == null ? null : new Money(price, currency), active, text(note));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

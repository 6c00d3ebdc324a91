package org.kontor.deals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.kontor.deals.DealLine;

/** A product in a deal. */
@Entity(name = "DealLine")
@Table(name = "DEAL_LINE")
public class DealLineEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DEAL_ID")
    private DealEntity deal;
    @Column(name = "LINE_NO")
    private int lineNo;
    @Column(name = "PRODUCT_ID")
    private long productId;
    private BigDecimal quantity;
    private BigDecimal price;
    private String currency;

    /** For the store. */
    protected DealLineEntity() {
    }

    DealLineEntity(DealEntity deal, int lineNo) {
        this.deal = deal;
        this.lineNo = lineNo;
    }

    long productId() {
        return productId;
    }

    void take(DealLine line) {
        productId = line.product().id();
        quantity = same(quantity, line.quantity());
        price = line.price() == null ? null : same(price, line.price().amount());
        currency = line.price() == null ? null : line.price().currency();
    }

    private static BigDecimal same(BigDecimal before, BigDecimal after) {
        return before != null && before.compareTo(after) == 0 ? before : after;
    }
}

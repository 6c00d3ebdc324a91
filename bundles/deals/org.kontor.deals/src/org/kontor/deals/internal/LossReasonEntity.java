package org.kontor.deals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.store.StoredRecord;

/** Why a deal may be lost. */
@Entity(name = "LossReason")
@Table(name = "LOSS_REASON")
public class LossReasonEntity implements StoredRecord {

    static final String KIND = "lossReason";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String code;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "REASON_ORDER")
    private int reasonOrder;

    /** For the store. */
    protected LossReasonEntity() {
    }

    LossReasonEntity(String code, String name, int reasonOrder) {
        this.code = code;
        this.name = name.strip();
        this.nameLower = SortKeys.lower(name);
        this.reasonOrder = reasonOrder;
    }

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

    String code() {
        return code;
    }

    int order() {
        return reasonOrder;
    }

    Ref toRef() {
        return new Ref(id, name);
    }
}

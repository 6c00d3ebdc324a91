package org.kontor.deals.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kontor.base.SortKeys;
import org.kontor.deals.DealKind;
import org.kontor.store.StoredRecord;

/** A kind of deal with its stages. */
@Entity(name = "DealKind")
@Table(name = "DEAL_KIND")
public class DealKindEntity implements StoredRecord {

    static final String KIND = "dealKind";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NUMBER_PATTERN")
    private String numberPattern;
    private boolean active;
    @OneToMany(mappedBy = "kind", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("stageOrder")
    private List<StageEntity> stages = new ArrayList<>();

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

    List<StageEntity> stages() {
        return stages;
    }

    void take(DealKind kind) {
        name = kind.name().strip();
        nameLower = SortKeys.lower(kind.name());
        numberPattern = kind.numberPattern();
        active = kind.active();
    }

    DealKind toRecord() {
        return new DealKind(id, version, name, numberPattern, active,
                stages.stream().sorted(Comparator.comparingInt(StageEntity::order)).map(StageEntity::toRecord)
                        .toList());
    }
}

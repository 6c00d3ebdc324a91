package org.kontor.deals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.kontor.base.SortKeys;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** A stage of a kind of deal. */
@Entity(name = "Stage")
@Table(name = "STAGE")
public class StageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DEAL_KIND_ID")
    private DealKindEntity kind;
    @Column(name = "STAGE_ORDER")
    private int stageOrder;
    private String code;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Enumerated(EnumType.STRING)
    private DealState state;
    private String color;

    /** For the store. */
    protected StageEntity() {
    }

    StageEntity(DealKindEntity kind) {
        this.kind = kind;
    }

    long id() {
        return id;
    }

    int order() {
        return stageOrder;
    }

    void take(Stage stage, int order) {
        stageOrder = order;
        code = stage.code();
        name = stage.name().strip();
        nameLower = SortKeys.lower(stage.name());
        state = stage.state();
        color = stage.color();
    }

    Stage toRecord() {
        return new Stage(id, code, name, state, color);
    }
}

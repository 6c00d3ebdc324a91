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
import java.time.Duration;
import java.time.Instant;

/** The time in which a deal stood in a stage. */
@Entity(name = "StageEntry")
@Table(name = "STAGE_ENTRY")
public class StageEntryEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "DEAL_ID")
    private DealEntity deal;
    @Column(name = "ENTRY_NO")
    private int entryNo;
    @Column(name = "STAGE_ID")
    private long stageId;
    @Column(name = "ENTERED_AT")
    private Instant enteredAt;
    @Column(name = "LEFT_AT")
    private Instant leftAt;
    @Column(name = "STAYED_SECONDS")
    private Long stayedSeconds;
    @Column(name = "WENT_ON")
    private boolean wentOn;
    @Column(name = "ENTERED_BY")
    private String enteredBy;

    /** For the store. */
    protected StageEntryEntity() {
    }

    StageEntryEntity(DealEntity deal, int entryNo, long stageId, Instant enteredAt, String enteredBy) {
        this.deal = deal;
        this.entryNo = entryNo;
        this.stageId = stageId;
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean wentOn() {
        return wentOn;
    }

    /** Corrects it; null when nobody knows. */
    void enteredAt(Instant at) {
        enteredAt = at;
        leave(leftAt, wentOn);
    }

    /** A deal that was said to be closed before it was moved here stayed no time at all. */
    void leave(Instant at, boolean onwards) {
        leftAt = at;
        wentOn = onwards;
        stayedSeconds = at == null || enteredAt == null ? null
                : Math.max(0, Duration.between(enteredAt, at).toSeconds());
    }
}

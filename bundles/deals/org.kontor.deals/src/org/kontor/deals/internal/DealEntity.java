package org.kontor.deals.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.deals.DealLine;
import org.kontor.deals.DealState;
import org.kontor.store.Audit;
import org.kontor.store.StoredRecord;

/** A deal. Empty texts are kept as NULL, so that "empty" means one thing in filters. */
@Entity(name = "Deal")
@Table(name = "DEAL")
public class DealEntity implements StoredRecord {

    static final String KIND = "deal";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    private String number;
    @Column(name = "NUMBER_LOWER")
    private String numberLower;
    @Column(name = "NUMBER_SORT")
    private long numberSort;
    private String title;
    @Column(name = "TITLE_LOWER")
    private String titleLower;
    @Column(name = "DEAL_KIND_ID")
    private long kindId;
    @Column(name = "STAGE_ID")
    private long stageId;
    @Column(name = "STAGE_SORT")
    private int stageSort;
    @Enumerated(EnumType.STRING)
    private DealState state;
    @Column(name = "PARTNER_ID")
    private Long partnerId;
    @Column(name = "PARTNER_SORT")
    private String partnerSort;
    @Column(name = "RESPONSIBLE_ID")
    private Long responsibleId;
    @Column(name = "RESPONSIBLE_SORT")
    private String responsibleSort;
    @Column(name = "OPENED_ON")
    private LocalDate openedOn;
    @Column(name = "EXPECTED_ON")
    private LocalDate expectedOn;
    @Column(name = "CLOSED_ON")
    private LocalDate closedOn;
    private BigDecimal amount;
    private String currency;
    @Audit(Audit.How.LEFT_OUT)
    @Column(name = "FIRST_PRODUCT_ID")
    private Long firstProductId;
    @Column(name = "LOSS_REASON_ID")
    private Long lossReasonId;
    @Column(name = "LOSS_REMARK")
    private String lossRemark;
    private String note;
    @Column(name = "EXTERNAL_ID")
    private String externalId;
    @Column(name = "EXTERNAL_ID_LOWER")
    private String externalIdLower;
    @OneToMany(mappedBy = "deal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<DealLineEntity> lines = new ArrayList<>();
    @OneToMany(mappedBy = "deal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("entryNo")
    private List<StageEntryEntity> entries = new ArrayList<>();

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
        return responsibleId;
    }

    DealState state() {
        return state;
    }

    long kindId() {
        return kindId;
    }

    long stageId() {
        return stageId;
    }

    Long partnerId() {
        return partnerId;
    }

    Long responsibleId() {
        return responsibleId;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate expectedOn() {
        return expectedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Money amount() {
        return amount == null ? null : new Money(amount, currency);
    }

    Long lossReasonId() {
        return lossReasonId;
    }

    String title() {
        return title;
    }

    String externalId() {
        return externalId;
    }

    String number() {
        return number;
    }

    void number(DealNumbers.Number given) {
        number = given.text();
        numberLower = SortKeys.lower(given.text());
        numberSort = given.key();
    }

    void kind(long id) {
        kindId = id;
    }

    void title(String text) {
        title = filled(text);
        titleLower = title == null ? null : SortKeys.lower(title);
    }

    void partner(Long id, SortNames names) {
        partnerSort = Objects.equals(id, partnerId) && partnerSort != null ? partnerSort : names.partner(id);
        partnerId = id;
    }

    void responsible(Long id, SortNames names) {
        responsibleSort = Objects.equals(id, responsibleId) && responsibleSort != null ? responsibleSort
                : names.user(id);
        responsibleId = id;
    }

    void dates(LocalDate opened, LocalDate expected) {
        openedOn = opened;
        expectedOn = expected;
    }

    /** Null only for an open deal. */
    void closed(LocalDate on) {
        closedOn = on;
    }

    /** Keeps the old one when only the number of decimal places differs, so that nothing seems changed. */
    void amount(Money money) {
        if (money == null) {
            amount = null;
            currency = null;
        } else {
            amount = amount != null && amount.compareTo(money.amount()) == 0 ? amount : money.amount();
            currency = money.currency();
        }
    }

    void lost(Long reasonId, String remark) {
        lossReasonId = reasonId;
        lossRemark = filled(remark);
    }

    void note(String text) {
        note = filled(text);
    }

    void externalId(String text) {
        externalId = filled(text);
        externalIdLower = externalId == null ? null : SortKeys.lower(externalId);
    }

    /** Changes only lines that differ. */
    void lines(List<DealLine> wanted) {
        while (lines.size() > wanted.size()) {
            lines.removeLast();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == lines.size()) {
                lines.add(new DealLineEntity(this, i + 1));
            }
            lines.get(i).take(wanted.get(i));
        }
        firstProductId = wanted.isEmpty() ? null : wanted.getFirst().product().id();
    }

    Long firstProductId() {
        return firstProductId;
    }

    /** One piece of another product in the first line. */
    void firstProduct(long productId, Money price) {
        if (lines.isEmpty()) {
            lines.add(new DealLineEntity(this, 1));
        }
        lines.getFirst().take(new DealLine(new Ref(productId, ""), BigDecimal.ONE, price));
        firstProductId = productId;
    }

    /** Enters a stage at a time (null when nobody knows it) and leaves the one before at the same time. */
    void enter(StageBook.Place place, Instant at, String by) {
        if (!entries.isEmpty()) {
            entries.getLast().leave(at, place.stage().state() != DealState.LOST && place.order() > stageSort);
        }
        entries.add(new StageEntryEntity(this, entries.size() + 1, place.stage().id(), at, by));
        stageId = place.stage().id();
        stageSort = place.order();
        state = place.stage().state();
    }

    /** Corrects when it entered the stage in which it stands. */
    void enteredLastAt(Instant at) {
        entries.getLast().enteredAt(at);
        if (entries.size() > 1) {
            final var before = entries.get(entries.size() - 2);
            before.leave(at, before.wentOn());
        }
    }

    /** Corrects when it entered its first stage, if that was the given time or unknown. */
    void enteredFirstAt(Instant before, Instant at) {
        final var first = entries.getFirst();
        if (first.enteredAt() == null || first.enteredAt().equals(before)) {
            first.enteredAt(at);
        }
    }

    List<Long> productIds() {
        return lines.stream().map(DealLineEntity::productId).toList();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

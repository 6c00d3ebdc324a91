package org.kontor.store.example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kontor.store.StoredRecord;

@Entity
@Table(name = "NOTE")
public class Note implements StoredRecord {

    public static final String KIND = "note";

    @Id
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    @GeneratedValue(generator = "KONTOR_SEQ")
    @Column(name = "ID")
    private long id;

    @Version
    @Column(name = "VERSION")
    private long version;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "TITLE_LOWER")
    private String titleLower;

    @Column(name = "BODY")
    private String body;

    @Column(name = "AMOUNT")
    private BigDecimal amount;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    @Column(name = "DONE")
    private Boolean done;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "CODE")
    private String code;

    @Column(name = "DOOR_PASSWORD")
    private String doorPassword;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARENT_ID")
    private Note parent;

    @Embedded
    private NotePlace place;

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<NoteLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "NOTE_TAG", joinColumns = @JoinColumn(name = "NOTE_ID"))
    @Column(name = "TAG")
    private Set<String> tags = new HashSet<>();

    protected Note() {
    }

    public Note(String title, Long ownerId) {
        setTitle(title);
        this.ownerId = ownerId;
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
        return ownerId;
    }

    public String title() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
        titleLower = title.toLowerCase(Locale.ROOT);
    }

    public String body() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public void setMadeAt(Instant madeAt) {
        this.madeAt = madeAt;
    }

    public void setDone(Boolean done) {
        this.done = done;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public void setDoorPassword(String doorPassword) {
        this.doorPassword = doorPassword;
    }

    public void setParent(Note parent) {
        this.parent = parent;
    }

    public void setPlace(NotePlace place) {
        this.place = place;
    }

    public void setOwner(Long owner) {
        ownerId = owner;
    }

    public List<NoteLine> lines() {
        return lines;
    }

    public Set<String> tags() {
        return tags;
    }
}

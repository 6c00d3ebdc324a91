package org.kontor.contacts.internal;

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
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.contacts.ContactPoint.Type;
import org.kontor.contacts.Person;
import org.kontor.store.Audit;
import org.kontor.store.StoredRecord;

/** A contact person. Fields that are told in the audit trail are named as the record's components. */
@Entity(name = "Person")
@Table(name = "PERSON")
public class PersonEntity implements StoredRecord {

    static final String KIND = "person";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    @Column(name = "GIVEN_NAME")
    private String givenName;
    @Column(name = "GIVEN_LOWER")
    private String givenLower;
    @Column(name = "GIVEN_SORT")
    private String givenSort;
    @Column(name = "FAMILY_NAME")
    private String familyName;
    @Column(name = "FAMILY_LOWER")
    private String familyLower;
    @Column(name = "FAMILY_SORT")
    private String familySort;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "PARTNER_ID")
    private Long partner;
    @Column(name = "JOB")
    private String position;
    @Column(name = "JOB_LOWER")
    private String positionLower;
    @Audit(Audit.How.LEFT_OUT)
    private String phone;
    @Audit(Audit.How.LEFT_OUT)
    private String email;
    @Column(name = "EMAIL_LOWER")
    private String emailLower;
    @Column(name = "CONTACT_POINTS_TEXT")
    private String contactPoints;
    @Column(name = "RESPONSIBLE_ID")
    private Long responsible;
    private String note;
    @Column(name = "EXTERNAL_ID")
    private String externalId;
    @Column(name = "EXTERNAL_ID_LOWER")
    private String externalIdLower;
    @Audit(Audit.How.LEFT_OUT)
    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchFetch(value = BatchFetchType.IN, size = 500)
    private List<PersonContact> contactParts = new ArrayList<>();

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
        return responsible;
    }

    Long responsible() {
        return responsible;
    }

    Long partner() {
        return partner;
    }

    void fill(Person person) {
        givenName = Texts.filled(person.givenName());
        givenLower = Texts.lower(givenName);
        familyName = Texts.filled(person.familyName());
        familyLower = Texts.lower(familyName);
        givenSort = givenName == null ? null : SortKeys.of(givenName + " " + Texts.empty(familyName));
        familySort = familyName == null ? null : SortKeys.of(familyName + " " + Texts.empty(givenName));
        nameLower = fullNameLower(person);
        partner = person.partner() == null ? null : person.partner().id();
        position = Texts.filled(person.position());
        positionLower = Texts.lower(position);
        ContactPart.fill(contactParts, person.contactPoints(), place -> new PersonContact(this, place));
        contactPoints = ContactPart.line(person.contactPoints());
        phone = ContactPart.first(person.contactPoints(), Type.PHONE, Type.MOBILE);
        email = ContactPart.first(person.contactPoints(), Type.EMAIL);
        emailLower = Texts.lower(email);
        responsible = person.responsible() == null ? null : person.responsible().id();
        note = Texts.filled(person.note());
        externalId = Texts.filled(person.externalId());
        externalIdLower = Texts.lower(externalId);
    }

    static String fullNameLower(Person person) {
        return SortKeys.lower(Texts.empty(person.givenName()).strip() + " " + Texts.empty(person.familyName()).strip());
    }

    /** The record; the references name those whose ids are kept here. */
    Person person(Ref partnerRef, Ref responsibleRef) {
        return new Person(id, version, Texts.empty(givenName), Texts.empty(familyName), partnerRef,
                Texts.empty(position), ContactPart.points(contactParts), responsibleRef, Texts.empty(note),
                Texts.empty(externalId));
    }
}

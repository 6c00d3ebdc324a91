package org.kontor.contacts.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.SortKeys;
import org.kontor.contacts.Address;
import org.kontor.contacts.ContactPoint.Type;
import org.kontor.contacts.Partner;
import org.kontor.contacts.PartnerKind;
import org.kontor.store.Audit;
import org.kontor.store.StoredRecord;

/** A partner. Fields that are told in the audit trail are named as the record's components. */
@Entity(name = "Partner")
@Table(name = "PARTNER")
public class PartnerEntity implements StoredRecord {

    static final String KIND = "partner";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;
    private String name;
    @Column(name = "NAME_LOWER")
    private String nameLower;
    @Column(name = "NAME_SORT")
    private String nameSort;
    @Column(name = "LEGAL_NAME")
    private String legalName;
    @Column(name = "TAX_NUMBER")
    private String taxNumber;
    private String industry;
    @Column(name = "INDUSTRY_LOWER")
    private String industryLower;
    @Column(name = "INDUSTRY_SORT")
    private String industrySort;
    @Column(name = "FOUNDED_YEAR")
    private Integer foundedYear;
    @Column(name = "ANNUAL_REVENUE")
    private BigDecimal annualRevenue;
    private String currency;
    private Integer employees;
    private String website;
    @Audit(Audit.How.LEFT_OUT)
    private String city;
    @Column(name = "CITY_LOWER")
    private String cityLower;
    @Column(name = "CITY_SORT")
    private String citySort;
    @Audit(Audit.How.LEFT_OUT)
    private String country;
    @Column(name = "COUNTRY_LOWER")
    private String countryLower;
    @Column(name = "COUNTRY_SORT")
    private String countrySort;
    @Audit(Audit.How.LEFT_OUT)
    private String phone;
    @Audit(Audit.How.LEFT_OUT)
    private String email;
    @Column(name = "EMAIL_LOWER")
    private String emailLower;
    @Column(name = "ADDRESSES_TEXT")
    private String addresses;
    @Column(name = "CONTACT_POINTS_TEXT")
    private String contactPoints;
    @Column(name = "RESPONSIBLE_ID")
    private Long responsible;
    @Column(name = "PARENT_ID")
    private Long parent;
    private String note;
    @Column(name = "EXTERNAL_ID")
    private String externalId;
    @Column(name = "EXTERNAL_ID_LOWER")
    private String externalIdLower;
    @Audit(Audit.How.LEFT_OUT)
    @OneToMany(mappedBy = "partner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchFetch(value = BatchFetchType.IN, size = 500)
    private List<PartnerAddress> addressParts = new ArrayList<>();
    @Audit(Audit.How.LEFT_OUT)
    @OneToMany(mappedBy = "partner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchFetch(value = BatchFetchType.IN, size = 500)
    private List<PartnerContact> contactParts = new ArrayList<>();

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

    Long parent() {
        return parent;
    }

    void fill(Partner partner) {
        kind = partner.kind();
        name = partner.name().strip();
        nameLower = SortKeys.lower(name);
        nameSort = SortKeys.of(name);
        legalName = Texts.filled(partner.legalName());
        taxNumber = Texts.filled(partner.taxNumber());
        industry = Texts.filled(partner.industry());
        industryLower = Texts.lower(industry);
        industrySort = Texts.sort(industry);
        foundedYear = partner.foundedYear();
        employees = partner.employees();
        website = Texts.filled(partner.website());
        responsible = partner.responsible() == null ? null : partner.responsible().id();
        parent = partner.parent() == null ? null : partner.parent().id();
        note = Texts.filled(partner.note());
        externalId = Texts.filled(partner.externalId());
        externalIdLower = Texts.lower(externalId);
        fillRevenue(partner.annualRevenue());
        fillAddresses(partner.addresses());
        fillContacts(partner);
    }

    /** 5 and 5.00 are the same amount: nothing is written for it. */
    private void fillRevenue(Money revenue) {
        final var amount = revenue == null ? null : revenue.amount();
        if (amount == null || annualRevenue == null || amount.compareTo(annualRevenue) != 0) {
            annualRevenue = amount;
        }
        currency = revenue == null ? null : revenue.currency();
    }

    private void fillAddresses(List<Address> all) {
        while (addressParts.size() > all.size()) {
            addressParts.removeLast();
        }
        for (var place = 0; place < all.size(); place++) {
            if (place == addressParts.size()) {
                addressParts.add(new PartnerAddress(this, place));
            }
            addressParts.get(place).fill(all.get(place));
        }
        addresses = digest(all);
        final var first = all.stream().filter(a -> a.use() == Address.Use.OFFICE).findFirst()
                .or(() -> all.stream().findFirst());
        city = first.map(a -> Texts.filled(a.city())).orElse(null);
        cityLower = Texts.lower(city);
        citySort = Texts.sort(city);
        country = first.map(a -> Texts.filled(a.country())).orElse(null);
        countryLower = Texts.lower(country);
        countrySort = Texts.sort(country);
    }

    private void fillContacts(Partner partner) {
        final var points = partner.contactPoints();
        ContactPart.fill(contactParts, points, place -> new PartnerContact(this, place));
        contactPoints = ContactPart.line(points);
        phone = ContactPart.first(points, Type.PHONE, Type.MOBILE);
        email = ContactPart.first(points, Type.EMAIL);
        emailLower = Texts.lower(email);
    }

    /** The addresses as the audit trail shows them; null for none. */
    static String digest(List<Address> addresses) {
        return addresses.isEmpty() ? null
                : addresses.stream().map(PartnerAddress::line).collect(Collectors.joining("; "));
    }

    /** The record; {@code responsibleRef} and {@code parentRef} name those whose ids are kept here. */
    Partner partner(Ref responsibleRef, Ref parentRef) {
        return new Partner(id, version, kind, name, Texts.empty(legalName), Texts.empty(taxNumber),
                Texts.empty(industry), foundedYear,
                annualRevenue == null ? null : new Money(annualRevenue, currency), employees, Texts.empty(website),
                addressParts.stream().map(PartnerAddress::address).toList(), ContactPart.points(contactParts),
                responsibleRef, parentRef, Texts.empty(note), Texts.empty(externalId));
    }
}

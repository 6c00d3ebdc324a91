package org.kontor.contacts.internal;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.contacts.Address;

/** An address of a partner. */
@Entity(name = "PartnerAddress")
@Table(name = "PARTNER_ADDRESS")
public class PartnerAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "KONTOR_SEQ")
    @SequenceGenerator(name = "KONTOR_SEQ", sequenceName = "KONTOR_SEQ", allocationSize = 500)
    private long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARTNER_ID")
    private PartnerEntity partner;
    private int place;
    @Enumerated(EnumType.STRING)
    @Column(name = "USE_NAME")
    private Address.Use use;
    private String street;
    @Column(name = "POSTAL_CODE")
    private String postalCode;
    private String city;
    private String region;
    private String country;

    /** For the persistence provider. */
    protected PartnerAddress() {
    }

    PartnerAddress(PartnerEntity partner, int place) {
        this.partner = partner;
        this.place = place;
    }

    void fill(Address address) {
        use = address.use();
        street = address.street().strip();
        postalCode = address.postalCode().strip();
        city = address.city().strip();
        region = address.region().strip();
        country = address.country().strip();
    }

    Address address() {
        return new Address(use, street, postalCode, city, region, country);
    }

    /** On one line, as an envelope has it. */
    static String line(Address address) {
        return Stream.of(address.street(), (address.postalCode().strip() + " " + address.city().strip()).strip(),
                address.region(), address.country()).map(String::strip).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

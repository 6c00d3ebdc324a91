package org.kontor.contacts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A contact point of a partner. */
@Entity(name = "PartnerContact")
@Table(name = "PARTNER_CONTACT")
public class PartnerContact extends ContactPart {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PARTNER_ID")
    private PartnerEntity partner;

    /** For the persistence provider. */
    protected PartnerContact() {
    }

    PartnerContact(PartnerEntity partner, int place) {
        super(place);
        this.partner = partner;
    }
}

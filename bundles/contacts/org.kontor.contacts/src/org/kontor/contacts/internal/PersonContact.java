package org.kontor.contacts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A contact point of a person. */
@Entity(name = "PersonContact")
@Table(name = "PERSON_CONTACT")
public class PersonContact extends ContactPart {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "PERSON_ID")
    private PersonEntity person;

    /** For the persistence provider. */
    protected PersonContact() {
    }

    PersonContact(PersonEntity person, int place) {
        super(place);
        this.person = person;
    }
}

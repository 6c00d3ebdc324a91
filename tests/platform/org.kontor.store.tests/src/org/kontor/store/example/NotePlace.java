package org.kontor.store.example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class NotePlace {

    @Column(name = "STREET")
    private String street;

    @Column(name = "CITY")
    private String city;

    protected NotePlace() {
    }

    public NotePlace(String street, String city) {
        this.street = street;
        this.city = city;
    }
}

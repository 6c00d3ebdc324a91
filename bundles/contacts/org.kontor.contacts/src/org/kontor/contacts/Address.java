package org.kontor.contacts;

/**
 * Where somebody is. Every part may be empty, but not all.
 *
 * @param use as in {@code office}, {@code delivery}, {@code correspondence}
 * @param country as text, as it was given
 */
public record Address(Use use, String street, String postalCode, String city, String region, String country) {

    /** Takes null for empty. */
    public Address {
        street = street == null ? "" : street;
        postalCode = postalCode == null ? "" : postalCode;
        city = city == null ? "" : city;
        region = region == null ? "" : region;
        country = country == null ? "" : country;
    }

    /** What an address is for. */
    public enum Use {
        OFFICE, DELIVERY, CORRESPONDENCE, HOME, OTHER
    }
}

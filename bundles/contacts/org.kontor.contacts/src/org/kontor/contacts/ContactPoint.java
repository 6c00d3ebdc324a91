package org.kontor.contacts;

/**
 * A way to reach somebody.
 *
 * @param value the number or address; not empty
 * @param note as in "mornings only"; may be empty
 */
public record ContactPoint(Type type, String value, String note) {

    /** Takes null for empty. */
    public ContactPoint {
        value = value == null ? "" : value;
        note = note == null ? "" : note;
    }

    /** What kind of way. */
    public enum Type {
        PHONE, MOBILE, EMAIL, FAX
    }
}

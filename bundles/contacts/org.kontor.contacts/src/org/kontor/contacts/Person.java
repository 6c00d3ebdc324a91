package org.kontor.contacts;

import java.util.List;
import org.kontor.base.Ref;

/**
 * A contact person.
 *
 * @param id 0 for a new one
 * @param givenName may be empty when familyName is not
 * @param partner whom the person works for; may be null
 * @param position as in "head of purchasing"; may be empty
 * @param responsible the user who looks after the person; may be null
 */
public record Person(long id, long version, String givenName, String familyName, Ref partner, String position,
        List<ContactPoint> contactPoints, Ref responsible, String note, String externalId) {

    /** Copies the list. */
    public Person {
        contactPoints = List.copyOf(contactPoints);
    }

    /** As it is shown: given name, family name. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}

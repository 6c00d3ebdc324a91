package org.kontor.contacts;

import org.kontor.base.Ref;
import org.kontor.base.list.Row;

/** A person in a list. */
public record PersonRow(long id, String givenName, String familyName, Ref partner, String position, String phone,
        String email, Ref responsible, String externalId) implements Row {
}

package org.kontor.contacts;

import java.util.List;
import org.kontor.base.Money;
import org.kontor.base.Ref;

/**
 * Whom we deal with.
 *
 * @param id 0 for a new one
 * @param name as everybody calls them; not empty
 * @param legalName as registered; may be empty
 * @param taxNumber NIP, ЄДРПОУ, ИНН …; may be empty
 * @param industry may be empty
 * @param foundedYear may be null
 * @param annualRevenue in full units of the currency; may be null
 * @param employees may be null
 * @param website may be empty
 * @param responsible the user who looks after them; may be null
 * @param parent the partner they belong to; may be null
 * @param externalId the id in the system it was imported from; may be empty
 */
public record Partner(long id, long version, PartnerKind kind, String name, String legalName, String taxNumber,
        String industry, Integer foundedYear, Money annualRevenue, Integer employees, String website,
        List<Address> addresses, List<ContactPoint> contactPoints, Ref responsible, Ref parent, String note,
        String externalId) {

    /** Copies the lists. */
    public Partner {
        addresses = List.copyOf(addresses);
        contactPoints = List.copyOf(contactPoints);
    }

    /** An empty partner of a kind, to be filled in. */
    public static Partner blank(PartnerKind kind, Ref responsible) {
        return new Partner(0, 0, kind, "", "", "", "", null, null, null, "", List.of(), List.of(), responsible, null,
                "", "");
    }
}

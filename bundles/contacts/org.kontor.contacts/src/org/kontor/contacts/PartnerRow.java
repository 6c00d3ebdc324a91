package org.kontor.contacts;

import org.kontor.base.Money;
import org.kontor.base.Ref;
import org.kontor.base.list.Row;

/** A partner in a list. */
public record PartnerRow(long id, String name, PartnerKind kind, String industry, String city, String country,
        String phone, String email, Ref responsible, Ref parent, Money annualRevenue, Integer employees,
        Integer foundedYear, String taxNumber, String website, String externalId) implements Row {
}

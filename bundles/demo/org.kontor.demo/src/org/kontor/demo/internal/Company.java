package org.kontor.demo.internal;

import java.math.BigDecimal;

/**
 * A partner made up.
 *
 * @param industry the key of its name
 * @param size how much it buys at a time, around 1
 * @param owner who it is, when it is one person; else null
 */
record Company(Nation nation, String name, String legalName, String taxNumber, String industry, int foundedYear,
        int employees, BigDecimal revenue, String street, String postalCode, String city, String region, String phone,
        String email, String website, double size, Human owner) {
}

package org.kontor.contacts;

/** What a partner is. */
public enum PartnerKind {
    COMPANY, PERSON, GROUP
}

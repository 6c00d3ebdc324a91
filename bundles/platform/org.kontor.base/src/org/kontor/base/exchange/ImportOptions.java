package org.kontor.base.exchange;

/**
 * How to import.
 *
 * @param dryRun look and count, write nothing
 * @param createMissing create what a row names and nobody knows (a partner, a product, a stage) instead of calling the
 *            row wrong
 * @param currency ISO 4217 code of amounts that name none
 */
public record ImportOptions(boolean dryRun, boolean createMissing, String currency) {
}

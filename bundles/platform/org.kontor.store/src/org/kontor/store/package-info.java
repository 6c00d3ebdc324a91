/**
 * The way to the data: one persistence unit composed of what the bundles contribute (their
 * {@code META-INF/persistence.xml}, named by the header {@code Meta-Persistence}, and their migrations under
 * {@code db/migration}), transactions, lists by key, numbers without gaps, files, the audit trail, backup. The right to
 * a record is asked here and nowhere else: see {@link org.kontor.store.AccessGuard}.
 */
package org.kontor.store;

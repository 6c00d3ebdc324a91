/** Whom we deal with: partners, their people, how to reach them, how they belong together. */
package org.kontor.contacts;

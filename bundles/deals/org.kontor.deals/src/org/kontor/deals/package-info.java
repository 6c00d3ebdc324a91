/** Deals: all that is done to sell something to somebody, from the first word to won or lost, and its figures. */
package org.kontor.deals;

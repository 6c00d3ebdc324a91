/** What is sold. */
package org.kontor.products;

/** Lists that never load all: filters, sorts, pages by key. What a grid, an export and a web service all read. */
package org.kontor.base.list;

/**
 * Data in and out of files. A module takes part with an {@link org.kontor.base.exchange.Importer} service per kind of
 * record; every {@link org.kontor.base.list.RecordList} can be exported as it is.
 */
package org.kontor.base.exchange;

/**
 * Files in and out: {@link org.kontor.exchange.ImportFiles} looks at a file, proposes what its columns mean and takes
 * it in through the {@link org.kontor.base.exchange.Importer} of its kind; {@link org.kontor.exchange.ExportFiles}
 * writes any {@link org.kontor.base.list.RecordList}. Knows no kind of record itself.
 */
package org.kontor.exchange;

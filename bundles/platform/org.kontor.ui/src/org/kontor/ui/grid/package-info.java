/**
 * Grids over {@link org.kontor.base.list.RecordList}s. Rows are drawn on one canvas, since a native table takes seconds
 * of the UI thread to learn that it has a million items (GTK: 2.6 s), and would have to know how many there are.
 */
package org.kontor.ui.grid;

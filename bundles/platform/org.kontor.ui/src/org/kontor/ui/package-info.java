/**
 * What every screen of Kontor is built with: injection from plugin.xml, work off the UI thread, the one reporter of
 * errors, notices, formats, icons, colours, and how a record of any kind is opened. Grids are in
 * {@code org.kontor.ui.grid}, editors in {@code org.kontor.ui.edit}, what other features add to a screen in
 * {@code org.kontor.ui.parts}.
 */
package org.kontor.ui;

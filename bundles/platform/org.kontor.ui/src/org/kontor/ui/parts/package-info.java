/** The parts of the window that features fill: views of lists, the Navigator, the Overview, pages of editors. */
package org.kontor.ui.parts;

/** What a grid knows without widgets: the window over a long list, the filters as typed, the arrangement of columns. */
package org.kontor.ui.list;

/** Products on screen: the list, the editor, what the Overview says about one. */
package org.kontor.products.ui;

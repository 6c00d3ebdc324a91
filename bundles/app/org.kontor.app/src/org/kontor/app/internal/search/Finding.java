package org.kontor.app.internal.search;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * Something that was found.
 *
 * @param group what it belongs to, as in "Commands"
 * @param hint what tells more, as the key of a command; may be empty
 * @param icon null for none
 * @param go what choosing it does, on the UI thread
 */
record Finding(String group, String label, String hint, ImageDescriptor icon, Runnable go) {
}

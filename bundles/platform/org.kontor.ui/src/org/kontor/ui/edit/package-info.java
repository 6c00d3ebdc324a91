/**
 * Editors of one record: the model that holds what is typed (no widgets in it), fields bound to it, the editor with its
 * header, pages, problems, undo and what happens when somebody else was faster.
 */
package org.kontor.ui.edit;

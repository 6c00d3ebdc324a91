package org.kontor.ui.parts;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The place of editors takes no room while there is none: then the lists have it. UI thread. */
public final class EditorArea {

    private EditorArea() {
    }

    /** Looks soon whether the page has an editor, and hides their place when it has none. */
    public static void hideWhenEmpty(IWorkbenchPage page) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!PlatformUI.getWorkbench().isClosing() && page.getWorkbenchWindow().getActivePage() == page
                    && page.getEditorReferences().length == 0 && page.isEditorAreaVisible()) {
                page.setEditorAreaVisible(false);
            }
        });
    }
}

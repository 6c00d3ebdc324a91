package org.kontor.app.internal.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.kontor.ui.parts.PartIds;

/** The arrangement that all perspectives share: lists above the editors, so that reading needs no editor opened. */
final class OfficeLayout {

    private static final float NAVIGATOR_SHARE = 0.16f;
    private static final float OVERVIEW_SHARE = 0.74f;
    private static final float LISTS_SHARE = 0.5f;

    private final IPageLayout layout;

    OfficeLayout(IPageLayout layout) {
        this.layout = layout;
    }

    /** The views in the middle, the first in front; one whose module is not installed is left out. */
    void lists(String... views) {
        layout.setEditorAreaVisible(true);
        var editors = layout.getEditorArea();
        folder("org.kontor.app.left", IPageLayout.LEFT, NAVIGATOR_SHARE, editors, PartIds.NAVIGATOR);
        folder("org.kontor.app.right", IPageLayout.RIGHT, OVERVIEW_SHARE, editors, PartIds.OVERVIEW);
        var middle = layout.createFolder("org.kontor.app.lists", IPageLayout.TOP, LISTS_SHARE, editors);
        for (String view : views) {
            add(middle, view);
        }
        middle.addPlaceholder("org.kontor.*");
    }

    private void folder(String id, int side, float share, String beside, String view) {
        var folder = layout.createFolder(id, side, share, beside);
        add(folder, view);
        folder.addPlaceholder(view);
    }

    private static void add(IFolderLayout folder, String view) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
            folder.addView(view);
        }
    }
}

package org.kontor.app.internal.window;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PerspectiveAdapter;

/** Gives the lists the whole height while no editor is open. */
final class EditorArea implements IPartListener2 {

    private final IWorkbenchPage page;

    private EditorArea(IWorkbenchPage page) {
        this.page = page;
    }

    static void watch(IWorkbenchPage page) {
        var area = new EditorArea(page);
        page.addPartListener(area);
        page.getWorkbenchWindow().addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage of, IPerspectiveDescriptor perspective) {
                area.show();
            }
        });
        area.show();
    }

    private void show() {
        var wanted = page.getEditorReferences().length > 0;
        if (page.getPerspective() != null && page.isEditorAreaVisible() != wanted) {
            page.setEditorAreaVisible(wanted);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference) {
            show();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference) {
            show();
        }
    }
}

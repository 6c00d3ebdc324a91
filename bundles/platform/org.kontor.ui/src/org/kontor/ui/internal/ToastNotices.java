package org.kontor.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.kontor.ui.Notice;
import org.kontor.ui.Notices;
import org.osgi.service.component.annotations.Component;

/** Notices as small windows, stacked in the lower right corner. */
@Component
public final class ToastNotices implements Notices {

    private final List<Toast> toasts = new ArrayList<>();

    @Override
    public void show(Notice notice) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        JobBackground.display().asyncExec(() -> {
            final var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null && !window.getShell().isDisposed()) {
                final Toast toast = new Toast(window.getShell(), notice);
                toast.onClose(() -> {
                    toasts.remove(toast);
                    Toast.stack(toasts);
                });
                toasts.add(toast);
                Toast.stack(toasts);
                toast.open();
            }
        });
    }
}

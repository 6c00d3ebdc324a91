package org.kontor.app.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Saves a picture of the window once its lists are filled and painted, then ends the program. */
final class Screenshot {

    private static final int LOOK_AGAIN_MS = 100;
    private static final int STILL_LOOKS = 4;
    private static final int MOST_LOOKS = 600;

    private final Path file;
    private int still;
    private int looks;

    Screenshot(Path file) {
        this.file = file;
    }

    /** UI thread; returns at once. Looks behind what ended jobs have to tell, which a busy display lets wait. */
    void takeWhenStill() {
        var display = Display.getCurrent();
        display.timerExec(LOOK_AGAIN_MS, () -> display.asyncExec(this::look));
    }

    /** Still is a window for whose lists no job works, several looks in a row. A list begins to read when painted. */
    private void look() {
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        shell.update();
        still = busy() ? 0 : still + 1;
        if (still < STILL_LOOKS && ++looks < MOST_LOOKS) {
            takeWhenStill();
            return;
        }
        save(picture(shell));
        PlatformUI.getWorkbench().close();
    }

    private static boolean busy() {
        for (Job job : Job.getJobManager().find(null)) {
            var waitsForItsTime = job.getState() == Job.SLEEPING;
            if (!waitsForItsTime && !job.getClass().getName().startsWith("org.eclipse.")) {
                return true;
            }
        }
        return false;
    }

    /** With the menu bar and the frame, as the screen shows it. */
    private static ImageData picture(Shell shell) {
        var bounds = shell.getBounds().intersection(shell.getDisplay().getBounds());
        var image = new Image(shell.getDisplay(), bounds.width, bounds.height);
        var gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void save(ImageData picture) {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

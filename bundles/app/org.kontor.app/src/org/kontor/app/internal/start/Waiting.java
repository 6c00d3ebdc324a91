package org.kontor.app.internal.start;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kontor.base.Message;
import org.kontor.ui.Work;

/**
 * Work that nothing else can go on without: done on a thread of its own, while the UI thread goes on painting and, when
 * it takes long, shows what is being done. Also before there is a workbench.
 */
public final class Waiting<T> {

    private static final long PATIENCE_NANOS = 600_000_000L;
    private static final int LOOK_AGAIN_MS = 100;

    private final Message what;
    private final WatchedProgress progress = new WatchedProgress();
    private final FutureTask<T> task;
    private volatile Display waits;

    private Waiting(Message what, Work<T> work) {
        this.what = what;
        this.task = new FutureTask<>(() -> work.with(progress));
    }

    /** Starts the work at once; {@link #end} waits for it. Any thread. */
    public static <T> Waiting<T> begin(Message what, Work<T> work) {
        var waiting = new Waiting<>(what, work);
        var thread = new Thread(() -> {
            waiting.task.run();
            var display = waiting.waits;
            if (display != null && !display.isDisposed()) {
                display.wake();
            }
        }, "Kontor data");
        thread.setDaemon(true);
        thread.start();
        return waiting;
    }

    /** Does the work and waits for it. */
    public static <T> T forWork(Shell parent, Message what, Work<T> work) {
        return begin(what, work).end(parent, false);
    }

    /**
     * Waits until the work has ended. UI thread.
     *
     * @param parent null when there is none yet
     * @param cancellable whether a button to cancel is shown
     * @throws RuntimeException what the work threw
     */
    public T end(Shell parent, boolean cancellable) {
        var display = Display.getCurrent();
        waits = display;
        var since = System.nanoTime();
        WaitingWindow window = null;
        tick(display);
        while (!task.isDone()) {
            if (window == null && System.nanoTime() - since > PATIENCE_NANOS) {
                window = new WaitingWindow(parent, what.text(), progress, cancellable);
            }
            if (!display.readAndDispatch()) {
                display.sleep();
            }
            if (window != null) {
                window.update();
            }
        }
        if (window != null) {
            window.close();
        }
        return answer();
    }

    private void tick(Display display) {
        if (!task.isDone() && !display.isDisposed()) {
            display.timerExec(LOOK_AGAIN_MS, () -> tick(display));
        }
    }

    private T answer() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

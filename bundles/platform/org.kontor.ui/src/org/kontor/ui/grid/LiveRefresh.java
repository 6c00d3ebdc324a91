package org.kontor.ui.grid;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Refreshes soon after a change, and not much oftener while changes keep coming, as in an import. */
final class LiveRefresh {

    private static final int SOON_MS = 200;
    private static final int REST_MS = 2_000;

    private final Display display;
    private final Runnable refresh;
    private boolean waiting;
    private boolean stopped;
    private long last;

    LiveRefresh(Display display, Runnable refresh) {
        this.display = display;
        this.refresh = refresh;
    }

    /** Something changed. Any thread. */
    void changed() {
        try {
            display.asyncExec(this::soon);
        } catch (SWTException e) {
            // the window has closed: nothing is left to refresh
            stopped = true;
        }
    }

    private void soon() {
        if (waiting || stopped) {
            return;
        }
        waiting = true;
        final long since = (System.nanoTime() - last) / 1_000_000;
        display.timerExec((int) Math.max(SOON_MS, REST_MS - Math.min(since, REST_MS)), () -> {
            waiting = false;
            if (!stopped) {
                last = System.nanoTime();
                refresh.run();
            }
        });
    }

    void stop() {
        stopped = true;
    }
}

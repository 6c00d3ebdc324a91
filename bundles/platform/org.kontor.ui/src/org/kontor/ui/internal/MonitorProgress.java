package org.kontor.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** Progress as the workbench's status line shows it. */
final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private long total = -1;
    private long done;
    private int shown;

    MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask("", TICKS);
    }

    @Override
    public void total(long units) {
        total = units;
    }

    @Override
    public void worked(long units) {
        done += units;
        if (total > 0) {
            final int now = (int) Math.min(TICKS, done * TICKS / total);
            monitor.worked(now - shown);
            shown = now;
        }
    }

    @Override
    public void doing(Message what) {
        monitor.subTask(what.text());
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}

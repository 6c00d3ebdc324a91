package org.kontor.app.internal.start;

import java.util.concurrent.atomic.AtomicLong;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** Progress that another thread looks at. */
final class WatchedProgress implements Progress {

    private final AtomicLong worked = new AtomicLong();
    private volatile long total = -1;
    private volatile Message doing;
    private volatile boolean cancelled;

    @Override
    public void total(long units) {
        total = units;
        worked.set(0);
    }

    @Override
    public void worked(long units) {
        worked.addAndGet(units);
    }

    @Override
    public void doing(Message what) {
        doing = what;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /** Null while nothing was said. */
    Message doing() {
        return doing;
    }

    /** 0 to 1; negative while unknown. */
    double share() {
        var all = total;
        return all <= 0 ? -1 : Math.min(1, worked.get() / (double) all);
    }
}

package org.kontor.app.headless.internal;

import java.text.NumberFormat;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** One line that tells how far a command is, written anew a few times a second. */
final class ProgressLine implements Progress {

    private static final long PAUSE = 200_000_000L;

    private final Consumer<String> screen;
    private final BooleanSupplier cancelled;
    private String doing = "";
    private long total = -1;
    private long done;
    private long shownAt;
    private boolean shown;

    /** @param screen shows a line in place of the one before */
    ProgressLine(Consumer<String> screen, BooleanSupplier cancelled) {
        this.screen = screen;
        this.cancelled = cancelled;
    }

    @Override
    public void total(long units) {
        total = units;
        done = 0;
    }

    @Override
    public void worked(long units) {
        done += units;
        if (System.nanoTime() - shownAt >= PAUSE) {
            show();
        }
    }

    @Override
    public void doing(Message what) {
        doing = what.text();
        show();
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    private void show() {
        shownAt = System.nanoTime();
        shown = true;
        if (done == 0) {
            screen.accept(doing);
        } else if (total > 0) {
            screen.accept(Texts.text("progress.share", doing, Math.min(done, total), total,
                    Math.min(done, total) * 100 / total));
        } else {
            screen.accept(doing + "  " + NumberFormat.getIntegerInstance().format(done));
        }
    }

    /** Takes the line away, so that another can be written. */
    void clear() {
        if (shown) {
            shown = false;
            screen.accept("");
        }
    }
}

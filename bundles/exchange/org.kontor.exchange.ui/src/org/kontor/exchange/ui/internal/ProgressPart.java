package org.kontor.exchange.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.kontor.base.Message;
import org.kontor.base.Progress;

/** A bar with a sentence, fed from the thread that works; takes no room while nothing goes on. */
final class ProgressPart {

    private static final int STEPS = 1000;
    private static final long PAUSE = 100_000_000L;

    private final Composite body;
    private final Label label;
    private final ProgressBar bar;
    private final Display display;
    private AtomicBoolean stop = new AtomicBoolean();

    ProgressPart(Composite parent) {
        display = parent.getDisplay();
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        label = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        bar = new ProgressBar(body, SWT.HORIZONTAL);
        bar.setMaximum(STEPS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        body.setVisible(false);
    }

    /** Shows itself and answers what the work is to be given; {@code job} is told everything too. */
    Feed begin(String sentence) {
        stop = new AtomicBoolean();
        label.setText(sentence);
        bar.setSelection(0);
        body.setVisible(true);
        var mine = stop;
        return job -> new Teller(job, mine);
    }

    void end() {
        if (!body.isDisposed()) {
            body.setVisible(false);
        }
    }

    /** The work ends at the next point where nothing is half done. */
    void stop() {
        stop.set(true);
    }

    /** Makes the progress that the work reports to. */
    @FunctionalInterface
    interface Feed {
        Progress over(Progress job);
    }

    /** Called from the thread that works. */
    private final class Teller implements Progress {

        private final Progress job;
        private final AtomicBoolean stopped;
        private long total = -1;
        private long done;
        private long shownAt;

        Teller(Progress job, AtomicBoolean stopped) {
            this.job = job;
            this.stopped = stopped;
        }

        @Override
        public void total(long units) {
            total = units;
            job.total(units);
        }

        @Override
        public void worked(long units) {
            done += units;
            job.worked(units);
            if (System.nanoTime() - shownAt >= PAUSE) {
                shownAt = System.nanoTime();
                show(done, total);
            }
        }

        @Override
        public void doing(Message what) {
            job.doing(what);
        }

        @Override
        public boolean cancelled() {
            return stopped.get() || job.cancelled();
        }

        private void show(long now, long all) {
            if (all <= 0 || display.isDisposed()) {
                return;
            }
            display.asyncExec(() -> {
                if (!bar.isDisposed()) {
                    bar.setSelection((int) (Math.min(now, all) * STEPS / all));
                    label.setText(Texts.text("progress", Math.min(now, all), all));
                }
            });
        }
    }
}

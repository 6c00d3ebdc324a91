package org.kontor.ui.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kontor.base.KontorException;
import org.kontor.ui.Background;
import org.kontor.ui.Call;
import org.kontor.ui.ErrorReporter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Background work as Eclipse jobs. */
@Component
public final class JobBackground implements Background {

    private final ErrorReporter errors;

    @Activate
    public JobBackground(@Reference ErrorReporter errors) {
        this.errors = errors;
    }

    @Override
    public Running run(Call<?> call) {
        final var job = new CallJob<>(call);
        job.schedule();
        return job.running();
    }

    private final class CallJob<T> extends Job {

        private final Call<T> call;
        private final AtomicBoolean dropped = new AtomicBoolean();
        private volatile boolean ended;

        CallJob(Call<T> call) {
            super(call.name().text());
            this.call = call;
            setSystem(call.quiet());
            setPriority(call.quiet() ? Job.SHORT : Job.LONG);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            if (dropped.get()) {
                return Status.CANCEL_STATUS;
            }
            try {
                final T answer = call.work().with(new MonitorProgress(monitor));
                finish(() -> answered(answer));
                return Status.OK_STATUS;
            } catch (OperationCanceledException | CancellationException e) {
                dropped.set(true);
                finish(null);
                return Status.CANCEL_STATUS;
            } catch (Exception | LinkageError e) {
                finish(() -> failed(e));
                return Status.OK_STATUS;
            }
        }

        private void finish(Runnable outcome) {
            ended = true;
            try {
                display().asyncExec(() -> {
                    try {
                        if (outcome != null && !dropped.get()) {
                            outcome.run();
                        }
                    } finally {
                        if (call.after() != null && !ownerGone()) {
                            call.after().run();
                        }
                    }
                });
            } catch (SWTException | IllegalStateException e) {
                // the window has closed: nobody is there to be told
                dropped.set(true);
            }
        }

        private boolean ownerGone() {
            return call.owner() != null && call.owner().isDisposed();
        }

        private void answered(T answer) {
            if (call.next() != null && !ownerGone()) {
                call.next().accept(answer);
            }
        }

        private void failed(Throwable error) {
            final boolean inPlace = call.failure() != null && !ownerGone() && call.failure().test(error);
            if (!inPlace) {
                final boolean again = error instanceof KontorException known
                        && known.kind() == KontorException.Kind.UNAVAILABLE && !ownerGone();
                errors.report(error, again ? () -> JobBackground.this.run(call) : null);
            }
        }

        private Running running() {
            return new Running() {
                @Override
                public void cancel() {
                    dropped.set(true);
                    CallJob.this.cancel();
                }

                @Override
                public boolean active() {
                    return !ended && !dropped.get();
                }
            };
        }

        @Override
        protected void canceling() {
            dropped.set(true);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Background.class;
        }
    }

    /** The display whose thread the workbench has. */
    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}

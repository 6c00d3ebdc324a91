package org.kontor.ui;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Widget;
import org.kontor.base.Message;

/**
 * A piece of work for {@link Background} and what follows it. Immutable.
 *
 * @param name what the person sees while it runs
 * @param owner what the answer is for: disposed meanwhile, the answer is dropped; null when it is for nobody's screen
 * @param next on the UI thread with the answer; may be null
 * @param failure on the UI thread with what went wrong; answers whether it was shown in place, else the
 *            {@link ErrorReporter} shows it; may be null
 * @param after on the UI thread after either, and after a cancel; may be null
 * @param quiet not listed among the running jobs
 */
public record Call<T>(Message name, Work<T> work, Widget owner, Consumer<T> next, Predicate<Throwable> failure,
        Runnable after, boolean quiet) {

    /** Neither name nor work may be null. */
    public Call {
        Objects.requireNonNull(name);
        Objects.requireNonNull(work);
    }

    /** Work without anything that follows. */
    public static <T> Call<T> of(Message name, Work<T> work) {
        return new Call<>(name, work, null, null, null, null, false);
    }

    /** Goes on with the answer on the UI thread, while {@code part} is there. */
    public Call<T> then(Widget part, Consumer<T> goOn) {
        return new Call<>(name, work, part, goOn, failure, after, quiet);
    }

    /** Looks at a failure first; answers true when it was shown in place. */
    public Call<T> failing(Predicate<Throwable> inPlace) {
        return new Call<>(name, work, owner, next, inPlace, after, quiet);
    }

    /** Runs on the UI thread in the end, whatever happened. */
    public Call<T> always(Runnable last) {
        return new Call<>(name, work, owner, next, failure, last, quiet);
    }

    /** Not worth a line among the running jobs. */
    public Call<T> quietly() {
        return new Call<>(name, work, owner, next, failure, after, true);
    }
}
